#include "cmd/ledgers.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>

#include "base/failure.h"
#include "cmd/progress.h"
#include "source/parse.h"

namespace sipub::cmd {
namespace {

/// A plan is named in the first lines; no more of a large ledger is looked at.
constexpr std::size_t kHead = 16 * 1024;

/// The plan that a ledger names, under whichever key: the only text at its top that is a plan's
/// id.
std::string plan_named_in(const std::string& bytes, const std::vector<std::string>& plan_ids) {
  std::size_t end = bytes.size();
  if (end > kHead) end = std::min(bytes.rfind('\n', kHead), kHead);
  const auto parsed = source::parse("", bytes.substr(0, end), {.expect_end_mark = false});
  for (const auto& entry : parsed.document->root().entries()) {
    const auto found = std::find(plan_ids.begin(), plan_ids.end(), entry.value.text());
    if (found != plan_ids.end()) return *found;
  }
  return {};
}

/// The work of several threads on one list of files.
class Work {
 public:
  Work(const Inputs& inputs, const schema::Plan& plan, const Reading& reading,
       Environment& environment, const TakeLedger& take)
      : inputs_(inputs),
        plan_(plan),
        reading_(reading),
        environment_(environment),
        take_(take),
        cross_(plan, reading.check),
        progress_(environment, inputs.files.size(), reading.quiet),
        unreadable_(inputs.files.size()),
        plan_ids_(inputs.files.size()) {
    hand_out();
  }

  void run() {
    const std::size_t jobs = std::min<std::size_t>(batches_.size(), reading_.jobs);
    {
      std::vector<std::jthread> threads;
      for (std::size_t i = 1; i < jobs; ++i) threads.emplace_back([this] { go_through(); });
      go_through();
    }
    progress_.done();
    if (thrown_) std::rethrow_exception(thrown_);
  }

  ReadingResult finish(const AllTaken& all_taken) {
    refuse_several_plans();
    const auto policy = reading_.jobs > 1 ? std::launch::async : std::launch::deferred;
    std::future<void> meanwhile;
    if (all_taken) meanwhile = std::async(policy, all_taken);
    ReadingResult result;
    result.across = cross_.finish([this](const std::string& name) { return text_of(name); });
    result.across_left_out = cross_.left_out();
    if (meanwhile.valid()) meanwhile.get();
    for (const auto& sentences : {inputs_.unreadable, unreadable()}) {
      for (const auto& words : sentences) {
        result.all_readable = false;
        environment_.tell(words, reading_.language);
      }
    }
    return result;
  }

 private:
  /// What belongs together is read and judged by one thread, which so lets go of nothing that
  /// another one allocated; the largest first, behind files of which nobody knows where they
  /// belong: all others wait for them. Where that would leave threads idle, files are handed out
  /// one by one.
  void hand_out() {
    constexpr std::size_t kBatchesPerThread = 4;
    const auto& files = inputs_.files;
    std::map<std::string, std::size_t> batch_of;
    for (std::size_t i = 0; i < files.size(); ++i) {
      const std::string group = group_of(i);
      if (group.empty()) {
        batches_.push_back({i});
        continue;
      }
      const auto [batch, is_new] = batch_of.try_emplace(group, batches_.size());
      if (is_new) batches_.emplace_back();
      batches_[batch->second].push_back(i);
    }
    const auto key = [&](const std::vector<std::size_t>& batch) {
      std::uint64_t size = 0;
      for (const std::size_t file : batch) size += files[file].size;
      return std::pair(group_of(batch.front()).empty(), size);
    };
    std::stable_sort(batches_.begin(), batches_.end(),
                     [&](const auto& a, const auto& b) { return key(a) > key(b); });
    if (batches_.size() >= kBatchesPerThread * reading_.jobs) return;
    for (const auto& batch : std::exchange(batches_, {}))
      for (const std::size_t file : batch) batches_.push_back({file});
  }

  std::string group_of(std::size_t file) const {
    return file < reading_.groups.size() ? reading_.groups[file] : std::string();
  }

  void go_through() {
    for (std::size_t next = next_++; next < batches_.size(); next = next_++) {
      for (const std::size_t file : batches_[next]) {
        try {
          read(file);
        } catch (...) {
          const std::lock_guard lock(mutex_);
          if (!thrown_) thrown_ = std::current_exception();
          next_ = batches_.size();
          return;
        }
        progress_.step();
      }
    }
  }

  void read(std::size_t file) {
    const InputFile& input = inputs_.files[file];
    std::string bytes;
    try {
      bytes = read_input(input);
    } catch (const Failure& failure) {
      unreadable_[file] = failure.words();
      return;
    }
    auto ledger = ledger::read(source::parse(input.name, std::move(bytes)), plan_);
    if (reading_.mend) {
      if (auto mended = reading_.mend(file, ledger)) {
        ledger = ledger::read(source::parse(input.name, std::move(*mended)), plan_);
      }
    }
    plan_ids_[file] = ledger.plan_id;
    auto findings = check::check(plan_, ledger, reading_.check);
    cross_.add(ledger);
    take_(file, std::move(ledger), std::move(findings));
  }

  std::optional<std::string> text_of(const std::string& name) const {
    for (const auto& file : inputs_.files) {
      if (file.name != name) continue;
      try {
        return read_input(file);
      } catch (const Failure&) {
        return {};
      }
    }
    return {};
  }

  void refuse_several_plans() const {
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < plan_ids_.size(); ++i) {
      const auto& known = reading_.plan_ids;
      if (std::find(known.begin(), known.end(), plan_ids_[i]) == known.end()) continue;
      if (!first) first = i;
      if (plan_ids_[i] != plan_ids_[*first]) throw several_plans(*first, i);
    }
  }

  Failure several_plans(std::size_t a, std::size_t b) const {
    const auto& [name_a, name_b] = std::pair(inputs_.files[a].name, inputs_.files[b].name);
    return Failure(Words{
        fmt::format("台账属于不同的方案，请分开处理：“{}”属于 {}，“{}”属于 {}。", name_a,
                    plan_ids_[a], name_b, plan_ids_[b]),
        fmt::format("台賬屬於不同的方案，請分開處理：“{}”屬於 {}，“{}”屬於 {}。", name_a,
                    plan_ids_[a], name_b, plan_ids_[b]),
        fmt::format("The ledgers belong to different plans, handle them apart: \"{}\" is of {}, "
                    "\"{}\" of {}.",
                    name_a, plan_ids_[a], name_b, plan_ids_[b])});
  }

  std::vector<Words> unreadable() const {
    std::vector<Words> told;
    for (const auto& words : unreadable_) {
      if (words) told.push_back(*words);
    }
    return told;
  }

  const Inputs& inputs_;
  const schema::Plan& plan_;
  const Reading& reading_;
  Environment& environment_;
  const TakeLedger& take_;
  check::CrossCheck cross_;
  Progress progress_;
  std::vector<std::vector<std::size_t>> batches_;  ///< of files
  std::atomic<std::size_t> next_{0};
  std::vector<std::optional<Words>> unreadable_;
  std::vector<std::string> plan_ids_;
  std::mutex mutex_;
  std::exception_ptr thrown_;
};

}  // namespace

std::unique_ptr<schema::Plan> load_plan_of(const Inputs& inputs, const schema::Library& library,
                                           const LibraryOptions& options, Project& project,
                                           Use use) {
  const auto ids = library.plan_ids();
  std::string named;
  if (project.plan(options.plan).empty() && ids.size() > 1) {
    for (auto file = inputs.files.begin(); named.empty() && file != inputs.files.end(); ++file) {
      try {
        named = plan_named_in(read_input(*file), ids);
      } catch (const Failure&) {
        continue;  // told when it is read in earnest
      }
    }
  }
  return load_plan(library, options, project, named, use);
}

unsigned jobs_of(const InputOptions& options) {
  return options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
}

Reading reading_of(const InputOptions& options, const schema::Library& library, Date as_of,
                   Language language) {
  return {.check = {.as_of = as_of},
          .plan_ids = library.plan_ids(),
          .jobs = jobs_of(options),
          .quiet = options.quiet,
          .language = language,
          .mend = {}};
}

ReadingResult read_ledgers(const Inputs& inputs, const schema::Plan& plan, const Reading& reading,
                           Environment& environment, const TakeLedger& take,
                           const AllTaken& all_taken) {
  Work work(inputs, plan, reading, environment, take);
  work.run();
  return work.finish(all_taken);
}

}  // namespace sipub::cmd
