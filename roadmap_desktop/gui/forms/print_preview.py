# Compiled by `dev.py ui` from ui/print_preview.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractSpinBox, QApplication, QComboBox, QDialog,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QToolButton, QVBoxLayout,
    QWidget)

from roadmap_desktop.gui.job_line import JobLine
from roadmap_desktop.gui.printing.pages_view import PagesView

class Ui_PrintPreview(object):
    def setupUi(self, PrintPreview: QDialog) -> None:
        if not PrintPreview.objectName():
            PrintPreview.setObjectName(u"PrintPreview")
        PrintPreview.setMinimumSize(QSize(0, 480))
        self.layout = QVBoxLayout(PrintPreview)
        self.layout.setSpacing(0)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.bar_layout = QHBoxLayout()
        self.bar_layout.setSpacing(4)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(12, 6, 12, 6)
        self.print_button = QToolButton(PrintPreview)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.print_button.setAutoRaise(True)
        self.print_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.print_button.setProperty(u"lucide", u"printer")
#if QT_CONFIG(shortcut)
        self.print_button.setShortcut(u"Ctrl+P")
#endif // QT_CONFIG(shortcut)

        self.bar_layout.addWidget(self.print_button)

        self.pdf_button = QToolButton(PrintPreview)
        self.pdf_button.setObjectName(u"pdf_button")
        self.pdf_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pdf_button.setAutoRaise(True)
        self.pdf_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pdf_button.setProperty(u"lucide", u"file-output")
#if QT_CONFIG(shortcut)
        self.pdf_button.setShortcut(u"Ctrl+S")
#endif // QT_CONFIG(shortcut)

        self.bar_layout.addWidget(self.pdf_button)

        self.form_button = QToolButton(PrintPreview)
        self.form_button.setObjectName(u"form_button")
        self.form_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.form_button.setAutoRaise(True)
        self.form_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.form_button.setProperty(u"lucide", u"columns-3")

        self.bar_layout.addWidget(self.form_button)

        self.gap_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_layout.addItem(self.gap_left)

        self.subject = QComboBox(PrintPreview)
        self.subject.setObjectName(u"subject")
        self.subject.setMinimumSize(QSize(150, 0))

        self.bar_layout.addWidget(self.subject)

        self.gap_subject = QSpacerItem(12, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.bar_layout.addItem(self.gap_subject)

        self.previous_button = QToolButton(PrintPreview)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.previous_button.setAutoRaise(True)
        self.previous_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.previous_button.setProperty(u"lucide", u"chevron-left")

        self.bar_layout.addWidget(self.previous_button)

        self.number = QSpinBox(PrintPreview)
        self.number.setObjectName(u"number")
        self.number.setMinimum(1)
        self.number.setMaximum(1)
        self.number.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.number.setMinimumSize(QSize(52, 0))

        self.bar_layout.addWidget(self.number)

        self.count = QLabel(PrintPreview)
        self.count.setObjectName(u"count")

        self.bar_layout.addWidget(self.count)

        self.next_button = QToolButton(PrintPreview)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.next_button.setAutoRaise(True)
        self.next_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.next_button.setProperty(u"lucide", u"chevron-right")

        self.bar_layout.addWidget(self.next_button)

        self.gap_zoom = QSpacerItem(12, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.bar_layout.addItem(self.gap_zoom)

        self.smaller_button = QToolButton(PrintPreview)
        self.smaller_button.setObjectName(u"smaller_button")
        self.smaller_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.smaller_button.setAutoRaise(True)
        self.smaller_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.smaller_button.setProperty(u"lucide", u"minus")

        self.bar_layout.addWidget(self.smaller_button)

        self.zoom = QComboBox(PrintPreview)
        self.zoom.setObjectName(u"zoom")
        self.zoom.setMinimumSize(QSize(140, 0))

        self.bar_layout.addWidget(self.zoom)

        self.larger_button = QToolButton(PrintPreview)
        self.larger_button.setObjectName(u"larger_button")
        self.larger_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.larger_button.setAutoRaise(True)
        self.larger_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.larger_button.setProperty(u"lucide", u"plus")

        self.bar_layout.addWidget(self.larger_button)

        self.gap_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_layout.addItem(self.gap_right)

        self.close_button = QPushButton(PrintPreview)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.bar_layout.addWidget(self.close_button)


        self.layout.addLayout(self.bar_layout)

        self.pages = PagesView(PrintPreview)
        self.pages.setObjectName(u"pages")

        self.layout.addWidget(self.pages)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(16, 6, 16, 6)
        self.remark = QLabel(PrintPreview)
        self.remark.setObjectName(u"remark")
        self.remark.setTextFormat(Qt.TextFormat.PlainText)

        self.foot_layout.addWidget(self.remark)

        self.problem = QLabel(PrintPreview)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)

        self.foot_layout.addWidget(self.problem)

        self.foot_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_gap)

        self.again_button = QPushButton(PrintPreview)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setAutoDefault(False)
        self.again_button.setVisible(False)

        self.foot_layout.addWidget(self.again_button)

        self.job = JobLine(PrintPreview)
        self.job.setObjectName(u"job")

        self.foot_layout.addWidget(self.job)


        self.layout.addLayout(self.foot_layout)

        self.layout.setStretch(1, 1)

        self.retranslateUi(PrintPreview)

        QMetaObject.connectSlotsByName(PrintPreview)
    # setupUi

    def retranslateUi(self, PrintPreview: QDialog) -> None:
        PrintPreview.setWindowTitle(QCoreApplication.translate("PrintPreview", u"\u041f\u0440\u0435\u0434\u0432\u0430\u0440\u0438\u0442\u0435\u043b\u044c\u043d\u044b\u0439 \u043f\u0440\u043e\u0441\u043c\u043e\u0442\u0440", None))
        self.print_button.setText(QCoreApplication.translate("PrintPreview", u"\u041f\u0435\u0447\u0430\u0442\u044c\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("PrintPreview", u"\u041d\u0430\u043f\u0435\u0447\u0430\u0442\u0430\u0442\u044c (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u041f\u0435\u0447\u0430\u0442\u044c\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.pdf_button.setText(QCoreApplication.translate("PrintPreview", u"\u0421\u043e\u0445\u0440\u0430\u043d\u0438\u0442\u044c PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.pdf_button.setToolTip(QCoreApplication.translate("PrintPreview", u"\u0421\u043e\u0445\u0440\u0430\u043d\u0438\u0442\u044c \u0441\u0442\u0440\u0430\u043d\u0438\u0446\u044b \u0432 \u0444\u0430\u0439\u043b PDF (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.pdf_button.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u0421\u043e\u0445\u0440\u0430\u043d\u0438\u0442\u044c PDF\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.form_button.setText(QCoreApplication.translate("PrintPreview", u"\u0424\u043e\u0440\u043c\u0430 \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430\u2026", None))
#if QT_CONFIG(tooltip)
        self.form_button.setToolTip(QCoreApplication.translate("PrintPreview", u"\u0418\u0437\u043c\u0435\u043d\u0438\u0442\u044c \u0433\u0440\u0430\u0444\u044b, \u043b\u0438\u0441\u0442 \u0438 \u0442\u043e, \u0447\u0442\u043e \u0432\u043e\u043a\u0440\u0443\u0433 \u0442\u0430\u0431\u043b\u0438\u0446\u044b", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.form_button.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u0424\u043e\u0440\u043c\u0430 \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430\u2026", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u0427\u0442\u043e \u043f\u0435\u0447\u0430\u0442\u0430\u0442\u044c", None))
#endif // QT_CONFIG(accessibility)
        self.previous_button.setText("")
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("PrintPreview", u"\u041f\u0440\u0435\u0434\u044b\u0434\u0443\u0449\u0430\u044f \u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u041f\u0440\u0435\u0434\u044b\u0434\u0443\u0449\u0430\u044f \u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u0421\u0442\u0440\u0430\u043d\u0438\u0446\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.count.setText("")
        self.next_button.setText("")
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("PrintPreview", u"\u0421\u043b\u0435\u0434\u0443\u044e\u0449\u0430\u044f \u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u0421\u043b\u0435\u0434\u0443\u044e\u0449\u0430\u044f \u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.smaller_button.setText("")
#if QT_CONFIG(tooltip)
        self.smaller_button.setToolTip(QCoreApplication.translate("PrintPreview", u"\u041c\u0435\u043b\u044c\u0447\u0435", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.smaller_button.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u041c\u0435\u043b\u044c\u0447\u0435", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.zoom.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u041c\u0430\u0441\u0448\u0442\u0430\u0431", None))
#endif // QT_CONFIG(accessibility)
        self.larger_button.setText("")
#if QT_CONFIG(tooltip)
        self.larger_button.setToolTip(QCoreApplication.translate("PrintPreview", u"\u041a\u0440\u0443\u043f\u043d\u0435\u0435", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.larger_button.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u041a\u0440\u0443\u043f\u043d\u0435\u0435", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("PrintPreview", u"\u0417\u0430\u043a\u0440\u044b\u0442\u044c", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("PrintPreview", u"\u0421\u0442\u0440\u0430\u043d\u0438\u0446\u044b \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.again_button.setText(QCoreApplication.translate("PrintPreview", u"\u041f\u043e\u0432\u0442\u043e\u0440\u0438\u0442\u044c", None))
    # retranslateUi

