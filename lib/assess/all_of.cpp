#include "assess/evaluation.h"

namespace sipub::assess {

Outcome evaluate(const schema::AllOfMeasure& measure, const Context& context) {
  Outcome outcome;
  for (const schema::MeasurePointer& part : measure.parts) {
    InnerWorking work(context.work, part->label);
    Context inner = context;
    inner.work = work.get();
    outcome.append(evaluate(*part, inner));
  }
  return outcome;
}

}  // namespace sipub::assess
