/* The yardstick: every event of every file named on standard input, and nothing else, by libfyaml.
   Says how many there were. */
#include <libfyaml.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_file(const char *name, size_t *size) {
  FILE *file = fopen(name, "rb");
  if (file == NULL) return NULL;
  fseek(file, 0, SEEK_END);
  const long end = ftell(file);
  rewind(file);
  char *bytes = malloc((size_t)end + 1);
  *size = bytes == NULL ? 0 : fread(bytes, 1, (size_t)end, file);
  fclose(file);
  return bytes;
}

int main(void) {
  char name[4096];
  unsigned long events = 0;
  struct fy_parse_cfg options;
  memset(&options, 0, sizeof options);
  options.flags = FYPCF_QUIET;
  while (fgets(name, sizeof name, stdin) != NULL) {
    name[strcspn(name, "\n")] = '\0';
    size_t size = 0;
    char *bytes = read_file(name, &size);
    if (bytes == NULL) return 1;
    struct fy_parser *parser = fy_parser_create(&options);
    fy_parser_set_string(parser, bytes, size);
    for (struct fy_event *event; (event = fy_parser_parse(parser)) != NULL; ++events) {
      fy_parser_event_free(parser, event);
    }
    fy_parser_destroy(parser);
    free(bytes);
  }
  printf("%lu events\n", events);
  return 0;
}
