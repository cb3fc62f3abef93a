#include "ui/models/debriefmodel.h"

namespace rapport::ui {

DebriefModel::DebriefModel(QObject *parent)
    : QObject(parent)
{}

} // namespace rapport::ui
