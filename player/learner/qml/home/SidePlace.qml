import QtQml

/*! A place the side bar leads to. */
QtObject {
    required property string page
    property list<string> parts
    required property string name
    required property string iconName
    property string badge
}
