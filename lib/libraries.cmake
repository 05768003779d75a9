# The libraries as targets of ours: archives where the packages have them. Loading and linking shared
# libraries is most of what a short run of the program takes, and libfyaml's functions call each other
# through the linker's table in the shared one.

# Whether no C++ library is shared, so that the C++ runtime can be linked in as well.
set(SIPUB_OWN_CXX_RUNTIME ON)

# sipub_library(<target> <archive> <shared target> [CXX] [INCLUDES <directories>]) makes a target of
# a library's archive, or of its shared library where there is no archive.
function(sipub_library target archive shared)
  cmake_parse_arguments(PARSE_ARGV 3 library "CXX" "" "INCLUDES")
  add_library(${target} INTERFACE)
  find_library(${target}_archive ${archive})
  if(${target}_archive)
    target_include_directories(${target} INTERFACE ${library_INCLUDES})
    target_link_libraries(${target} INTERFACE ${${target}_archive})
  else()
    target_link_libraries(${target} INTERFACE ${shared})
    if(library_CXX)
      set(SIPUB_OWN_CXX_RUNTIME OFF PARENT_SCOPE)
    endif()
  endif()
endfunction()
sipub_library(sipub_libfyaml libfyaml.a PkgConfig::FYAML INCLUDES ${FYAML_INCLUDE_DIRS})
target_link_libraries(sipub_libfyaml INTERFACE Threads::Threads)
sipub_library(sipub_nettle libnettle.a PkgConfig::NETTLE INCLUDES ${NETTLE_INCLUDE_DIRS})
sipub_library(sipub_utf8proc libutf8proc.a PkgConfig::UTF8PROC INCLUDES ${UTF8PROC_INCLUDE_DIRS})
sipub_library(sipub_pugixml libpugixml.a pugixml::pugixml CXX)
sipub_library(sipub_yaml_cpp libyaml-cpp.a yaml-cpp CXX)

add_library(sipub_fmt INTERFACE)
if(fmt_VERSION VERSION_GREATER_EQUAL 9 AND fmt_VERSION VERSION_LESS 10)
  add_library(sipub_fmt_archive STATIC "${CMAKE_CURRENT_LIST_DIR}/fmt.cpp")
  target_compile_features(sipub_fmt_archive PUBLIC cxx_std_20)
  foreach(property IN ITEMS INCLUDE_DIRECTORIES COMPILE_DEFINITIONS)
    set_target_properties(
      sipub_fmt_archive PROPERTIES ${property} $<TARGET_PROPERTY:fmt::fmt,INTERFACE_${property}>)
    set_target_properties(
      sipub_fmt PROPERTIES INTERFACE_${property} $<TARGET_PROPERTY:fmt::fmt,INTERFACE_${property}>)
  endforeach()
  target_link_libraries(sipub_fmt INTERFACE sipub_fmt_archive)
else()
  target_link_libraries(sipub_fmt INTERFACE fmt::fmt)
  set(SIPUB_OWN_CXX_RUNTIME OFF)
endif()

# Only its headers: it is loaded when it is needed (lib/render/xlsx_library.h).
add_library(sipub_xlsxwriter INTERFACE)
target_include_directories(sipub_xlsxwriter INTERFACE ${XLSXWRITER_INCLUDE_DIRS})
target_link_libraries(sipub_xlsxwriter INTERFACE ${CMAKE_DL_LIBS})
