import QtQuick
import Rapport.Ui

/*! Tells a failure in place of what could not be shown: what happened, what was kept, what to
    do next. */
EmptyState {
    property string what
    property string kept
    property string advice

    iconName: "circle-alert"
    tone: "dont"
    title: what
    text: [kept, advice].filter(part => part !== "").join(" ")
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [what, kept, advice].filter(part => part !== "").join(" ")
}
