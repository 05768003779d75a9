#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "checking.h"

using namespace sipub;
using namespace sipub::check;
using namespace sipub::check::testing;

namespace {

namespace fs = std::filesystem;

/// A folder with a ledger in it, gone with the test.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "sipub-evidence-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    top_ = name;
    fs::create_directories(top_ / "ledgers" / "photos");
    write(top_ / "ledgers" / "photos" / "a.jpg");
    write(top_ / "secret.txt");
    fs::create_symlink(top_ / "secret.txt", top_ / "ledgers" / "link.txt");
    fs::create_symlink("photos", top_ / "ledgers" / "pictures");
    fs::create_symlink("..", top_ / "ledgers" / "up");
    fs::create_symlink("loop", top_ / "ledgers" / "loop");
  }
  ~Folder() { fs::remove_all(top_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  /// The codes found where the ledger names this as evidence.
  std::string found(const std::string& name) const {
    return found_in(ledger_of("sms:\n  - {date: 2014-09-18, evidence: [\"" + name + "\"]}\n"));
  }

  /// The codes found in a ledger in the folder.
  std::string found_in(const std::string& bytes) const {
    const fs::path file = top_ / "ledgers" / "a.yaml";
    std::ofstream(file) << bytes;
    Options asked = options();
    asked.evidence = true;
    return codes(check::check(plan(), read({file.string(), bytes}), asked).diagnostics);
  }

 private:
  static void write(const fs::path& file) { std::ofstream(file) << "x"; }

  fs::path top_;
};

}  // namespace

TEST_CASE("evidence lies in the ledger's folder or below") {
  const Folder folder;
  CHECK(folder.found("photos/a.jpg") == "");
  CHECK(folder.found("./photos/../photos/a.jpg") == "");
  CHECK(folder.found("pictures/a.jpg") == "");
  CHECK(folder.found("http://x.example/a.jpg") == "");
  CHECK(folder.found("photos/b.jpg") == "L501");
  CHECK(folder.found("loop") == "L501");
}

TEST_CASE("nothing elsewhere is looked at, whether it exists or not") {
  const Folder folder;
  CHECK(folder.found("../secret.txt") == "L502");
  CHECK(folder.found("../nothing.txt") == "L502");
  CHECK(folder.found("photos/../../secret.txt") == "L502");
  CHECK(folder.found("/etc/passwd") == "L502");
  CHECK(folder.found("link.txt") == "L502");
  CHECK(folder.found("up/secret.txt") == "L502");
}

TEST_CASE("evidence is looked at only where that is asked") {
  const Text text{"a.yaml", ledger_of("sms:\n  - {date: 2014-09-18, evidence: [nothing.jpg]}\n")};
  CHECK(codes(check::check(plan(), read(text), options()).diagnostics) == "");
}

TEST_CASE("the rules' own examples: the bad ones name files that aren't there or lie elsewhere") {
  const Folder folder;
  for (const char* code : {"L501", "L502"}) {
    const CodePage& page = *find_code(code);
    CHECK(folder.found_in(std::string(page.bad)) == code);
    CHECK(folder.found_in(std::string(page.good)) == "");
  }
}
