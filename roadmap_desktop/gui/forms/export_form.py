# Compiled by `dev.py ui` from ui/export_form.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ExportForm(object):
    def setupUi(self, ExportForm: QDialog) -> None:
        if not ExportForm.objectName():
            ExportForm.setObjectName(u"ExportForm")
        ExportForm.setMinimumSize(QSize(560, 0))
        self.layout = QVBoxLayout(ExportForm)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(16, 16, 16, 16)
        self.explanation = QLabel(ExportForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.layout.addWidget(self.explanation)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.label_form = QLabel(ExportForm)
        self.label_form.setObjectName(u"label_form")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_form)

        self.form = QComboBox(ExportForm)
        self.form.setObjectName(u"form")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.form)

        self.label_sheets = QLabel(ExportForm)
        self.label_sheets.setObjectName(u"label_sheets")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_sheets)

        self.sheets = QVBoxLayout()
        self.sheets.setSpacing(4)
        self.sheets.setObjectName(u"sheets")
        self.sheet_timeline = QCheckBox(ExportForm)
        self.sheet_timeline.setObjectName(u"sheet_timeline")
        self.sheet_timeline.setChecked(True)

        self.sheets.addWidget(self.sheet_timeline)

        self.sheet_indicators = QCheckBox(ExportForm)
        self.sheet_indicators.setObjectName(u"sheet_indicators")

        self.sheets.addWidget(self.sheet_indicators)

        self.sheet_remarks = QCheckBox(ExportForm)
        self.sheet_remarks.setObjectName(u"sheet_remarks")

        self.sheets.addWidget(self.sheet_remarks)


        self.fields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.sheets)

        self.label_file_name = QLabel(ExportForm)
        self.label_file_name.setObjectName(u"label_file_name")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_file_name)

        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(8)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setContentsMargins(0, 0, 0, 0)
        self.file_name = QLineEdit(ExportForm)
        self.file_name.setObjectName(u"file_name")

        self.file_row.addWidget(self.file_name)

        self.choose_button = QPushButton(ExportForm)
        self.choose_button.setObjectName(u"choose_button")

        self.file_row.addWidget(self.choose_button)


        self.fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.file_row)


        self.layout.addLayout(self.fields)

        self.progress = QProgressBar(ExportForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)
        self.progress.setMaximumSize(QSize(16777215, 6))
        self.progress.setVisible(False)

        self.layout.addWidget(self.progress)

        self.problem = QLabel(ExportForm)
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

        self.accept_button = QPushButton(ExportForm)
        self.accept_button.setObjectName(u"accept_button")

        self.buttons.addWidget(self.accept_button)

        self.cancel_button = QPushButton(ExportForm)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_form.setBuddy(self.form)
        self.label_file_name.setBuddy(self.file_name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExportForm)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(ExportForm)
    # setupUi

    def retranslateUi(self, ExportForm: QDialog) -> None:
        ExportForm.setWindowTitle(QCoreApplication.translate("ExportForm", u"\u042d\u043a\u0441\u043f\u043e\u0440\u0442 \u0434\u043e\u0440\u043e\u0436\u043d\u043e\u0439 \u043a\u0430\u0440\u0442\u044b", None))
        self.explanation.setText(QCoreApplication.translate("ExportForm", u"\u041f\u043e\u043b\u0443\u0447\u0438\u0442\u0441\u044f \u043a\u043d\u0438\u0433\u0430 Excel \u0432 \u0432\u044b\u0431\u0440\u0430\u043d\u043d\u043e\u0439 \u0444\u043e\u0440\u043c\u0435: \u0435\u0435 \u043c\u043e\u0436\u043d\u043e \u043f\u0435\u0447\u0430\u0442\u0430\u0442\u044c \u0438 \u043f\u043e\u0434\u043f\u0438\u0441\u044b\u0432\u0430\u0442\u044c.", None))
        self.label_form.setText(QCoreApplication.translate("ExportForm", u"\u0424\u043e\u0440\u043c\u0430", None))
        self.label_sheets.setText(QCoreApplication.translate("ExportForm", u"\u041b\u0438\u0441\u0442\u044b", None))
        self.sheet_timeline.setText(QCoreApplication.translate("ExportForm", u"\u0413\u0440\u0430\u0444\u0438\u043a", None))
#if QT_CONFIG(tooltip)
        self.sheet_timeline.setToolTip(QCoreApplication.translate("ExportForm", u"\u0421\u0440\u043e\u043a\u0438 \u043c\u0435\u0440\u043e\u043f\u0440\u0438\u044f\u0442\u0438\u0439 \u043f\u043e \u043c\u0435\u0441\u044f\u0446\u0430\u043c, \u043a\u0432\u0430\u0440\u0442\u0430\u043b\u0430\u043c \u0438\u043b\u0438 \u0433\u043e\u0434\u0430\u043c", None))
#endif // QT_CONFIG(tooltip)
        self.sheet_indicators.setText(QCoreApplication.translate("ExportForm", u"\u0418\u043d\u0434\u0438\u043a\u0430\u0442\u043e\u0440\u044b: \u043f\u043b\u0430\u043d, \u0444\u0430\u043a\u0442, \u043e\u0442\u043a\u043b\u043e\u043d\u0435\u043d\u0438\u0435, \u043f\u0440\u043e\u0446\u0435\u043d\u0442", None))
#if QT_CONFIG(tooltip)
        self.sheet_indicators.setToolTip(QCoreApplication.translate("ExportForm", u"\u0417\u043d\u0430\u0447\u0435\u043d\u0438\u044f \u043f\u043e \u0433\u043e\u0434\u0430\u043c; \u043e\u0442\u043a\u043b\u043e\u043d\u0435\u043d\u0438\u0435 \u0438 \u043f\u0440\u043e\u0446\u0435\u043d\u0442 \u0441\u0447\u0438\u0442\u0430\u0435\u0442 \u043a\u043d\u0438\u0433\u0430", None))
#endif // QT_CONFIG(tooltip)
        self.sheet_remarks.setText(QCoreApplication.translate("ExportForm", u"\u0417\u0430\u043c\u0435\u0447\u0430\u043d\u0438\u044f", None))
#if QT_CONFIG(tooltip)
        self.sheet_remarks.setToolTip(QCoreApplication.translate("ExportForm", u"\u0427\u0442\u043e \u043f\u0440\u043e\u0433\u0440\u0430\u043c\u043c\u0430 \u043d\u0430\u0445\u043e\u0434\u0438\u0442 \u0441\u043e\u043c\u043d\u0438\u0442\u0435\u043b\u044c\u043d\u044b\u043c \u0432 \u0434\u043e\u0440\u043e\u0436\u043d\u043e\u0439 \u043a\u0430\u0440\u0442\u0435", None))
#endif // QT_CONFIG(tooltip)
        self.label_file_name.setText(QCoreApplication.translate("ExportForm", u"\u0424\u0430\u0439\u043b", None))
        self.choose_button.setText(QCoreApplication.translate("ExportForm", u"\u041e\u0431\u0437\u043e\u0440\u2026", None))
        self.accept_button.setText(QCoreApplication.translate("ExportForm", u"\u0412\u044b\u0433\u0440\u0443\u0437\u0438\u0442\u044c", None))
        self.cancel_button.setText(QCoreApplication.translate("ExportForm", u"\u041e\u0442\u043c\u0435\u043d\u0430", None))
    # retranslateUi

