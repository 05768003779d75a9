/* The same by libyaml, which most YAML readers in scripting languages stand on. */
#include <stdio.h>
#include <string.h>
#include <yaml.h>

int main(void) {
  char name[4096];
  unsigned long events = 0;
  while (fgets(name, sizeof name, stdin) != NULL) {
    name[strcspn(name, "\n")] = '\0';
    FILE *file = fopen(name, "rb");
    if (file == NULL) return 1;
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_file(&parser, file);
    int more = 1;
    while (more) {
      yaml_event_t event;
      if (!yaml_parser_parse(&parser, &event)) break;
      more = event.type != YAML_STREAM_END_EVENT;
      yaml_event_delete(&event);
      ++events;
    }
    yaml_parser_delete(&parser);
    fclose(file);
  }
  printf("%lu events\n", events);
  return 0;
}
