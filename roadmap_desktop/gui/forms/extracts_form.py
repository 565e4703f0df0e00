# Compiled by `dev.py ui` from ui/extracts_form.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QProgressBar, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ExtractsForm(object):
    def setupUi(self, ExtractsForm: QDialog) -> None:
        if not ExtractsForm.objectName():
            ExtractsForm.setObjectName(u"ExtractsForm")
        ExtractsForm.setMinimumSize(QSize(560, 0))
        self.layout = QVBoxLayout(ExtractsForm)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(16, 16, 16, 16)
        self.explanation = QLabel(ExtractsForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.layout.addWidget(self.explanation)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.label_executors = QLabel(ExtractsForm)
        self.label_executors.setObjectName(u"label_executors")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_executors)

        self.executors = QListWidget(ExtractsForm)
        self.executors.setObjectName(u"executors")
        self.executors.setMinimumSize(QSize(0, 200))
        self.executors.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.executors.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.executors.setAlternatingRowColors(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.executors)

        self.marks = QHBoxLayout()
        self.marks.setSpacing(8)
        self.marks.setObjectName(u"marks")
        self.all_button = QPushButton(ExtractsForm)
        self.all_button.setObjectName(u"all_button")

        self.marks.addWidget(self.all_button)

        self.none_button = QPushButton(ExtractsForm)
        self.none_button.setObjectName(u"none_button")

        self.marks.addWidget(self.none_button)

        self.marks_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.marks.addItem(self.marks_gap)


        self.fields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.marks)

        self.label_way = QLabel(ExtractsForm)
        self.label_way.setObjectName(u"label_way")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_way)

        self.ways = QVBoxLayout()
        self.ways.setSpacing(4)
        self.ways.setObjectName(u"ways")
        self.separate = QRadioButton(ExtractsForm)
        self.separate.setObjectName(u"separate")
        self.separate.setChecked(True)

        self.ways.addWidget(self.separate)

        self.together = QRadioButton(ExtractsForm)
        self.together.setObjectName(u"together")
        self.together.setChecked(False)

        self.ways.addWidget(self.together)


        self.fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.ways)

        self.label_kind = QLabel(ExtractsForm)
        self.label_kind.setObjectName(u"label_kind")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.kind = QComboBox(ExtractsForm)
        self.kind.setObjectName(u"kind")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.kind)

        self.label_place = QLabel(ExtractsForm)
        self.label_place.setObjectName(u"label_place")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_place)

        self.place_row = QHBoxLayout()
        self.place_row.setSpacing(8)
        self.place_row.setObjectName(u"place_row")
        self.place_row.setContentsMargins(0, 0, 0, 0)
        self.place = QLineEdit(ExtractsForm)
        self.place.setObjectName(u"place")

        self.place_row.addWidget(self.place)

        self.choose_button = QPushButton(ExtractsForm)
        self.choose_button.setObjectName(u"choose_button")

        self.place_row.addWidget(self.choose_button)


        self.fields.setLayout(4, QFormLayout.ItemRole.FieldRole, self.place_row)


        self.layout.addLayout(self.fields)

        self.progress = QProgressBar(ExtractsForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)
        self.progress.setMaximumSize(QSize(16777215, 6))
        self.progress.setVisible(False)

        self.layout.addWidget(self.progress)

        self.problem = QLabel(ExtractsForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)

        self.layout.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 8, 0, 0)
        self.buttons_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_gap)

        self.accept_button = QPushButton(ExtractsForm)
        self.accept_button.setObjectName(u"accept_button")

        self.buttons.addWidget(self.accept_button)

        self.cancel_button = QPushButton(ExtractsForm)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_executors.setBuddy(self.executors)
        self.label_kind.setBuddy(self.kind)
        self.label_place.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExtractsForm)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(ExtractsForm)
    # setupUi

    def retranslateUi(self, ExtractsForm: QDialog) -> None:
        ExtractsForm.setWindowTitle(QCoreApplication.translate("ExtractsForm", u"\u0412\u044b\u043f\u0438\u0441\u043a\u0430 \u043f\u043e \u0438\u0441\u043f\u043e\u043b\u043d\u0438\u0442\u0435\u043b\u044f\u043c", None))
        self.explanation.setText(QCoreApplication.translate("ExtractsForm", u"\u0412 \u0432\u044b\u043f\u0438\u0441\u043a\u0435 \u0438\u0441\u043f\u043e\u043b\u043d\u0438\u0442\u0435\u043b\u044f \u043e\u0441\u0442\u0430\u044e\u0442\u0441\u044f \u0435\u0433\u043e \u043c\u0435\u0440\u043e\u043f\u0440\u0438\u044f\u0442\u0438\u044f \u0441 \u043f\u0440\u0435\u0436\u043d\u0438\u043c\u0438 \u043d\u043e\u043c\u0435\u0440\u0430\u043c\u0438 \u0438 \u0440\u0430\u0437\u0434\u0435\u043b\u044b \u043d\u0430\u0434 \u043d\u0438\u043c\u0438.", None))
        self.label_executors.setText(QCoreApplication.translate("ExtractsForm", u"\u0418\u0441\u043f\u043e\u043b\u043d\u0438\u0442\u0435\u043b\u0438", None))
        self.all_button.setText(QCoreApplication.translate("ExtractsForm", u"\u041e\u0442\u043c\u0435\u0442\u0438\u0442\u044c \u0432\u0441\u0435\u0445", None))
        self.none_button.setText(QCoreApplication.translate("ExtractsForm", u"\u0421\u043d\u044f\u0442\u044c \u043e\u0442\u043c\u0435\u0442\u043a\u0438", None))
        self.label_way.setText(QCoreApplication.translate("ExtractsForm", u"\u041a\u0430\u043a", None))
        self.separate.setText(QCoreApplication.translate("ExtractsForm", u"\u041e\u0442\u0434\u0435\u043b\u044c\u043d\u044b\u043c\u0438 \u0444\u0430\u0439\u043b\u0430\u043c\u0438 \u0432 \u043f\u0430\u043f\u043a\u0443", None))
        self.together.setText(QCoreApplication.translate("ExtractsForm", u"\u041e\u0434\u043d\u0438\u043c \u0444\u0430\u0439\u043b\u043e\u043c, \u0438\u0441\u043f\u043e\u043b\u043d\u0438\u0442\u0435\u043b\u0438 \u0434\u0440\u0443\u0433 \u0437\u0430 \u0434\u0440\u0443\u0433\u043e\u043c", None))
        self.label_kind.setText(QCoreApplication.translate("ExtractsForm", u"\u0412\u0438\u0434 \u0444\u0430\u0439\u043b\u0430", None))
        self.label_place.setText(QCoreApplication.translate("ExtractsForm", u"\u041f\u0430\u043f\u043a\u0430", None))
        self.choose_button.setText(QCoreApplication.translate("ExtractsForm", u"\u041e\u0431\u0437\u043e\u0440\u2026", None))
        self.accept_button.setText(QCoreApplication.translate("ExtractsForm", u"\u0412\u044b\u0433\u0440\u0443\u0437\u0438\u0442\u044c", None))
        self.cancel_button.setText(QCoreApplication.translate("ExtractsForm", u"\u041e\u0442\u043c\u0435\u043d\u0430", None))
    # retranslateUi

