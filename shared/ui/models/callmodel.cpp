#include "ui/models/callmodel.h"

namespace rapport::ui {

CallModel::CallModel(QObject *parent)
    : QObject(parent)
{}

} // namespace rapport::ui
