#include "ui/models/debriefmodel.h"

namespace rapport::ui {

DebriefModel::DebriefModel(QObject *parent)
    : QObject(parent)
{}

void DebriefModel::rewind(int row)
{
    const int visit = row >= 0 && row < m_replies.count() ? m_replies.rows()[row].visit : -1;
    if (visit >= 0)
        emit rewindRequested(visit);
}

} // namespace rapport::ui
