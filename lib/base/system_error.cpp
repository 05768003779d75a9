#include "base/system_error.h"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>

namespace sipub {
namespace {

Words cause_of(Attempt attempt, int error) {
  switch (error) {
    case ENOENT: return {"没有这个文件或目录", "沒有這個檔案或目錄", "no such file or directory"};
    case EACCES:
    case EPERM: return {"没有权限", "沒有權限", "permission denied"};
    case EISDIR: return {"这是一个目录", "這是一個目錄", "it is a directory"};
    case ENOTDIR:
      return {"路径中有一段不是目录", "路徑中有一段不是目錄", "a part of the path is no directory"};
    case ELOOP: return {"符号链接循环", "符號連結循環", "the symbolic links lead in a circle"};
    case ENAMETOOLONG: return {"文件名太长", "檔案名太長", "the name is too long"};
    case ENOSPC:
    case EDQUOT: return {"磁盘已满", "磁盤已滿", "the disk is full"};
    case ENODATA:
      return {"没有程序往这个管道里写", "沒有程式往這個管道裏寫", "nothing writes to this pipe"};
    case EROFS: return {"文件系统只读", "檔案系統只讀", "the file system is read-only"};
    case EFBIG:
      if (attempt == Attempt::write) {
        return {"文件不得这么大", "檔案不得這麼大", "no file may become that large"};
      }
      return {"文件超过 1 GiB，不予读取", "檔案超過 1 GiB，不予讀取",
              "it is larger than 1 GiB, which is not read"};
    default: break;
  }
  const std::string message = std::generic_category().message(error);
  return {message, message, message};
}

}  // namespace

Words describe_system_error(Attempt attempt, const std::filesystem::path& path, int error) {
  const Words cause = cause_of(attempt, error);
  const std::string& name = path.native();
  if (attempt == Attempt::read) {
    return {fmt::format("无法读取“{}”：{}。", name, cause.zh_hans),
            fmt::format("無法讀取“{}”：{}。", name, cause.zh_hant),
            fmt::format("Can't read {}: {}.", name, cause.en)};
  }
  return {fmt::format("无法写入“{}”：{}。", name, cause.zh_hans),
          fmt::format("無法寫入“{}”：{}。", name, cause.zh_hant),
          fmt::format("Can't write {}: {}.", name, cause.en)};
}

}  // namespace sipub
