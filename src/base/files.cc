#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "twicetold/read.h"

namespace twicetold {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxUnpacked = std::size_t{1} << 30;  // against archives made to burst

Error too_large(const std::string& path) {
  return {ErrorKind::kTooLarge, path + ": larger than 1 GiB (unpacked); split it"};
}

Result<std::string> gunzip(std::string_view packed, const std::string& path) {
  if (packed.size() > kMaxUnpacked) return tl::unexpected(too_large(path));
  z_stream stream{};
  if (inflateInit2(&stream, 15 + 32) != Z_OK) return fail(ErrorKind::kUnreadable, path + ": zlib");
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  std::string out;
  int state = Z_OK;
  while (state == Z_OK) {
    const std::size_t before = out.size();
    if (before > kMaxUnpacked) break;
    // Doubles, but never to more than a byte over the limit.
    out.resize(before + std::min(std::max<std::size_t>(65536, before), kMaxUnpacked + 1 - before));
    stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
    stream.avail_out = static_cast<uInt>(out.size() - before);
    state = inflate(&stream, Z_NO_FLUSH);
    out.resize(out.size() - stream.avail_out);
    // A gzip file may be several members, one after another (RFC 1952, section 2.2).
    // Zeros at the end are padding, as tapes leave it.
    if (state != Z_STREAM_END) continue;
    const std::string_view rest = packed.substr(packed.size() - stream.avail_in);
    if (rest.find_first_not_of('\0') != rest.npos) state = inflateReset(&stream);
  }
  inflateEnd(&stream);
  if (out.size() > kMaxUnpacked) return tl::unexpected(too_large(path));
  if (state != Z_STREAM_END) {
    return fail(ErrorKind::kUnreadable, path + ": broken gzip data; fetch it again");
  }
  return out;
}

Result<std::string> unzstd(std::string_view packed, const std::string& path) {
  ZSTD_DStream* stream = ZSTD_createDStream();
  ZSTD_inBuffer in{packed.data(), packed.size(), 0};
  std::string out;
  std::size_t state = 1;
  while (in.pos < in.size && !ZSTD_isError(state) && out.size() <= kMaxUnpacked) {
    const std::size_t before = out.size();
    out.resize(before + ZSTD_DStreamOutSize());
    ZSTD_outBuffer chunk{out.data() + before, out.size() - before, 0};
    state = ZSTD_decompressStream(stream, &chunk, &in);
    out.resize(before + chunk.pos);
  }
  ZSTD_freeDStream(stream);
  if (out.size() > kMaxUnpacked) return tl::unexpected(too_large(path));
  if (state != 0) return fail(ErrorKind::kUnreadable, path + ": broken zstd data; fetch it again");
  return out;
}

Result<std::string> unpack(std::string bytes, const std::string& path) {
  const std::string_view view = bytes;
  if (view.starts_with("\x1f\x8b")) return gunzip(view, path);
  if (view.starts_with("\x28\xb5\x2f\xfd")) return unzstd(view, path);
  return bytes;
}

}  // namespace

Result<std::string> load_file(const std::string& path) {
  if (path == "-") {
    return unpack(std::string(std::istreambuf_iterator<char>(std::cin), {}), "standard input");
  }
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status))
    return fail(ErrorKind::kNotFound, path + ": no such file; check the spelling");
  if (fs::is_directory(status))
    return fail(ErrorKind::kUnreadable, path + ": is a folder; name a file in it");
  if (fs::is_regular_file(status) && fs::file_size(path, error) > kMaxUnpacked && !error) {
    return tl::unexpected(too_large(path));
  }
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(ErrorKind::kUnreadable, path + ": cannot be opened (permission?)");
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  if (file.bad()) return fail(ErrorKind::kUnreadable, path + ": reading failed");
  return unpack(std::move(bytes), path);
}

Result<std::vector<std::string>> find_inputs(const std::string& path) {
  if (path == "-") return std::vector<std::string>{path};
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status))
    return fail(ErrorKind::kNotFound, path + ": no such file or folder; check the spelling");
  if (!fs::is_directory(status)) return std::vector<std::string>{path};
  std::vector<std::string> files;
  fs::recursive_directory_iterator it(path, fs::directory_options::skip_permission_denied, error);
  for (; it != fs::recursive_directory_iterator(); it.increment(error)) {
    if (error) break;
    const bool hidden = it->path().filename().string().starts_with('.');
    if (hidden && it->is_directory(error)) it.disable_recursion_pending();
    if (!hidden && it->is_regular_file(error)) files.push_back(it->path().string());
  }
  if (files.empty())
    return fail(ErrorKind::kNotFound,
                path + ": no files in this folder; name one that holds pages");
  std::ranges::sort(files);
  return files;
}

}  // namespace twicetold
