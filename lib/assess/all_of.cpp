#include "assess/evaluation.h"

namespace sipub::assess {

Outcome evaluate(const schema::AllOfMeasure& measure, const Context& context) {
  Outcome outcome;
  for (const schema::MeasurePointer& part : measure.parts) outcome.append(evaluate(*part, context));
  return outcome;
}

}  // namespace sipub::assess
