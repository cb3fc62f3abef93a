#pragma once

#include "check/report.h"

/// The rules of single kinds of step; those that hold for all kinds are in lesson.cpp.
namespace rapport::check {

void checkBody(const lesson::Page &page, const Surroundings &around, Report &report);
void checkBody(const lesson::Pair &pair, const Surroundings &around, Report &report);
void checkBody(const lesson::Turn &turn, const Surroundings &around, Report &report);
void checkBody(const lesson::Clip &clip, const Surroundings &around, Report &report);
void checkBody(const lesson::Choice &choice, const Surroundings &around, Report &report);
void checkBody(const lesson::Sort &sort, const Surroundings &around, Report &report);
void checkBody(const lesson::Order &order, const Surroundings &around, Report &report);
void checkBody(const lesson::Match &match, const Surroundings &around, Report &report);
void checkBody(const lesson::Spot &spot, const Surroundings &around, Report &report);
void checkBody(const lesson::Write &write, const Surroundings &around, Report &report);
void checkBody(const lesson::Rating &rating, const Surroundings &around, Report &report);
void checkBody(const lesson::Hold &hold, const Surroundings &around, Report &report);
void checkBody(const lesson::Speak &speak, const Surroundings &around, Report &report);
void checkBody(const lesson::Branch &branch, const Surroundings &around, Report &report);
void checkBody(const lesson::End &end, const Surroundings &around, Report &report);
void checkBody(const lesson::UnknownStep &unknown, const Surroundings &around, Report &report);

} // namespace rapport::check
