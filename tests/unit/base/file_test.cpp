#include "base/file.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "base/digest.h"
#include "base/failure.h"

using namespace sipub;
namespace fs = std::filesystem;

namespace {

/// A directory of its own for each test, gone afterwards.
class Scratch {
 public:
  Scratch() {
    std::string name = (fs::temp_directory_path() / "sipub-test-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  ~Scratch() {
    fs::permissions(path_, fs::perms::owner_all, fs::perm_options::add);
    fs::remove_all(path_);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  fs::path operator/(const fs::path& name) const { return path_ / name; }
  const fs::path& path() const { return path_; }
  void put(const fs::path& name, std::string_view bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  std::size_t count() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(path_), fs::directory_iterator()));
  }

 private:
  fs::path path_;
};

std::string failure_of(const auto& call) {
  try {
    call();
  } catch (const Failure& failure) {
    CHECK_FALSE(failure.words().zh_hans.empty());
    CHECK_FALSE(failure.words().zh_hant.empty());
    return failure.words().en;
  }
  return {};
}

}  // namespace

TEST_CASE("a file is read whole") {
  const Scratch scratch;
  const std::string bytes("a\0b\r\n门", 7);
  scratch.put("x", bytes);
  CHECK(read_file(scratch / "x") == bytes);
  scratch.put("empty", "");
  CHECK(read_file(scratch / "empty").empty());
  const std::string large(300'000, 'x');
  scratch.put("large", large);
  CHECK(read_file(scratch / "large") == large);
}

TEST_CASE("what can't be read is told by name and cause") {
  const Scratch scratch;
  CHECK(failure_of([&] { read_file(scratch / "none"); }) ==
        "Can't read " + (scratch / "none").string() + ": no such file or directory.");
  CHECK(failure_of([&] { read_file(scratch.path()); }).find("it is a directory") !=
        std::string::npos);
  fs::create_symlink("loop", scratch / "loop");
  CHECK(failure_of([&] { read_file(scratch / "loop"); }).find("circle") != std::string::npos);
}

TEST_CASE("a file past the limit is refused unread") {
  const Scratch scratch;
  scratch.put("huge", "");
  fs::resize_file(scratch / "huge", kMaximalFileSize + 1);
  CHECK(failure_of([&] { read_file(scratch / "huge"); }).find("1 GiB") != std::string::npos);
}

TEST_CASE("a pipe is written to by the name that the process has for it") {
  if (!fs::exists("/dev/fd")) return;
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  write_file_atomically("/dev/fd/" + std::to_string(ends[1]), "through the pipe");
  close(ends[1]);
  std::string read_back(100, '\0');
  const ssize_t count = read(ends[0], read_back.data(), read_back.size());
  close(ends[0]);
  REQUIRE(count > 0);
  read_back.resize(static_cast<std::size_t>(count));
  CHECK(read_back == "through the pipe");
}

TEST_CASE("a FIFO that nobody writes to is no reason to wait for ever") {
  const Scratch scratch;
  REQUIRE(mkfifo((scratch / "fifo").c_str(), 0600) == 0);
  CHECK(failure_of([&] { read_file(scratch / "fifo"); }).find("nothing writes to this pipe") !=
        std::string::npos);
}

TEST_CASE("a FIFO is read to its end") {
  const Scratch scratch;
  REQUIRE(mkfifo((scratch / "fifo").c_str(), 0600) == 0);
  std::string bytes(200'000, 'y');
  std::thread writer([&] { std::ofstream(scratch / "fifo") << bytes; });
  CHECK(read_file(scratch / "fifo") == bytes);
  writer.join();
}

TEST_CASE("a new file appears whole, with the mode that the umask leaves") {
  const Scratch scratch;
  const mode_t old = umask(027);
  write_file_atomically(scratch / "x", "abc");
  umask(old);
  CHECK(read_file(scratch / "x") == "abc");
  CHECK((fs::status(scratch / "x").permissions() & fs::perms::all) == fs::perms(0640));
  CHECK(scratch.count() == 1);
}

TEST_CASE("an old file is replaced and keeps its mode") {
  const Scratch scratch;
  scratch.put("x", "old");
  fs::permissions(scratch / "x", fs::perms(0604));
  write_file_atomically(scratch / "x", "new");
  CHECK(read_file(scratch / "x") == "new");
  CHECK((fs::status(scratch / "x").permissions() & fs::perms::all) == fs::perms(0604));
  CHECK(scratch.count() == 1);
}

TEST_CASE("a symbolic link stays, what it leads to is replaced") {
  const Scratch scratch;
  scratch.put("real", "old");
  fs::create_symlink("real", scratch / "link");
  write_file_atomically(scratch / "link", "new");
  CHECK(fs::is_symlink(scratch / "link"));
  CHECK(read_file(scratch / "real") == "new");
  fs::create_symlink("later", scratch / "dangling");
  write_file_atomically(scratch / "dangling", "there");
  CHECK(read_file(scratch / "later") == "there");
}

TEST_CASE("what can't be written is told and leaves nothing behind") {
  const Scratch scratch;
  CHECK(failure_of([&] { write_file_atomically(scratch.path(), "x"); }).find("directory") !=
        std::string::npos);
  CHECK(failure_of([&] { write_file_atomically(scratch / "none/x", "x"); }) ==
        "Can't write " + (scratch / "none/x").string() + ": no such file or directory.");
  fs::create_symlink("b", scratch / "a");
  fs::create_symlink("a", scratch / "b");
  CHECK(failure_of([&] { write_file_atomically(scratch / "a", "x"); }).find("circle") !=
        std::string::npos);
  CHECK(scratch.count() == 2);
}

TEST_CASE("a full disk is told") {
  if (!fs::exists("/dev/full")) return;
  CHECK(failure_of([] { write_file_atomically("/dev/full", "x"); }) ==
        "Can't write /dev/full: the disk is full.");
}

TEST_CASE("a directory stands for the YAML files below it") {
  const Scratch scratch;
  for (const char* name : {"b.yaml", "a.yml", "sub/c.yaml", "sub.yaml/d.yaml", "note.txt", "x.YAML",
                           ".hidden.yaml", ".git/e.yaml"}) {
    scratch.put(name, "");
  }
  fs::create_directory_symlink("..", scratch / "sub/up");
  fs::create_symlink("nowhere", scratch / "lost.yaml");
  REQUIRE(mkfifo((scratch / "pipe.yaml").c_str(), 0600) == 0);
  const auto found = list_ledger_files(scratch.path());
  // A link that leads nowhere is listed by its own name: reading it will say so.
  CHECK(found.paths.size() == 5);
  CHECK(found.paths[0] == (scratch / "a.yml").string());
  CHECK(found.paths[1] == (scratch / "b.yaml").string());
  CHECK(found.paths[2] == (scratch / "lost.yaml").string());
  CHECK(found.paths[3] == (scratch / "sub.yaml/d.yaml").string());
  CHECK(found.paths[4] == (scratch / "sub/c.yaml").string());
  CHECK(found.unreadable.empty());
}

TEST_CASE("a path that is no directory stands for itself") {
  const Scratch scratch;
  scratch.put("note.txt", "");
  CHECK(list_ledger_files(scratch / "note.txt").paths ==
        std::vector<std::string>{(scratch / "note.txt").string()});
  CHECK(failure_of([&] { list_ledger_files(scratch / "none"); }).find("no such file") !=
        std::string::npos);
}

TEST_CASE("a directory that can't be read doesn't hide the others") {
  const Scratch scratch;
  scratch.put("a.yaml", "");
  scratch.put("closed/b.yaml", "");
  fs::permissions(scratch / "closed", fs::perms::none);
  const bool closed = access((scratch / "closed").c_str(), R_OK) != 0;  // never for root
  const auto found = list_ledger_files(scratch.path());
  fs::permissions(scratch / "closed", fs::perms::owner_all);
  CHECK(found.paths.size() == (closed ? 1 : 2));
  CHECK(found.unreadable.size() == (closed ? 1 : 0));
}

TEST_CASE("SHA-256 of the standard's examples") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
