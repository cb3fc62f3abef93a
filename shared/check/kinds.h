#pragma once

#include "check/report.h"

/// The rules of single kinds of step; those that hold for all kinds are in lesson.cpp.
namespace rapport::check {

void checkBody(const lesson::Page &page, Report &report);
void checkBody(const lesson::Pair &pair, Report &report);
void checkBody(const lesson::Turn &turn, Report &report);
void checkBody(const lesson::Choice &choice, Report &report);
void checkBody(const lesson::Sort &sort, Report &report);
void checkBody(const lesson::Hold &hold, Report &report);
void checkBody(const lesson::Clip &step, Report &report);
void checkBody(const lesson::Order &step, Report &report);
void checkBody(const lesson::Match &step, Report &report);
void checkBody(const lesson::Spot &step, Report &report);
void checkBody(const lesson::Write &step, Report &report);
void checkBody(const lesson::Rating &step, Report &report);
void checkBody(const lesson::Speak &step, Report &report);
void checkBody(const lesson::Branch &branch, Report &report);
void checkBody(const lesson::End &end, Report &report);
void checkBody(const lesson::UnknownStep &unknown, Report &report);

} // namespace rapport::check
