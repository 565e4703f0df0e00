# Compiled by `dev.py ui` from ui/import_file.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QTableView, QVBoxLayout, QWidget)

class Ui_ImportFile(object):
    def setupUi(self, ImportFile: QDialog) -> None:
        if not ImportFile.objectName():
            ImportFile.setObjectName(u"ImportFile")
        ImportFile.setMinimumSize(QSize(760, 0))
        self.layout = QVBoxLayout(ImportFile)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(16, 16, 16, 16)
        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(8)
        self.file_row.setObjectName(u"file_row")
        self.file_row.setContentsMargins(0, 0, 0, 0)
        self.file_name = QLineEdit(ImportFile)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setReadOnly(True)

        self.file_row.addWidget(self.file_name)

        self.choose_button = QPushButton(ImportFile)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.file_row.addWidget(self.choose_button)


        self.layout.addLayout(self.file_row)

        self.pages = QStackedWidget(ImportFile)
        self.pages.setObjectName(u"pages")
        self.pages.setMinimumSize(QSize(0, 440))
        self.page_start = QWidget()
        self.page_start.setObjectName(u"page_start")
        self.start_layout = QVBoxLayout(self.page_start)
        self.start_layout.setSpacing(0)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)
        self.start_text = QLabel(self.page_start)
        self.start_text.setObjectName(u"start_text")
        self.start_text.setWordWrap(True)
        self.start_text.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.start_layout.addWidget(self.start_text)

        self.pages.addWidget(self.page_start)
        self.page_busy = QWidget()
        self.page_busy.setObjectName(u"page_busy")
        self.busy_layout = QVBoxLayout(self.page_busy)
        self.busy_layout.setSpacing(8)
        self.busy_layout.setObjectName(u"busy_layout")
        self.busy_layout.setContentsMargins(0, 0, 0, 0)
        self.busy_top = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_layout.addItem(self.busy_top)

        self.busy_text = QLabel(self.page_busy)
        self.busy_text.setObjectName(u"busy_text")
        self.busy_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.busy_layout.addWidget(self.busy_text)

        self.busy_bar = QProgressBar(self.page_busy)
        self.busy_bar.setObjectName(u"busy_bar")
        self.busy_bar.setMaximum(0)
        self.busy_bar.setTextVisible(False)

        self.busy_layout.addWidget(self.busy_bar)

        self.busy_bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busy_layout.addItem(self.busy_bottom)

        self.pages.addWidget(self.page_busy)
        self.page_found = QWidget()
        self.page_found.setObjectName(u"page_found")
        self.found_layout = QVBoxLayout(self.page_found)
        self.found_layout.setSpacing(8)
        self.found_layout.setObjectName(u"found_layout")
        self.found_layout.setContentsMargins(0, 0, 0, 0)
        self.found_title = QLabel(self.page_found)
        self.found_title.setObjectName(u"found_title")
        self.found_title.setWordWrap(True)
        self.found_title.setTextFormat(Qt.TextFormat.PlainText)
        self.found_title.setProperty(u"role", u"bold")

        self.found_layout.addWidget(self.found_title)

        self.found_counts = QLabel(self.page_found)
        self.found_counts.setObjectName(u"found_counts")
        self.found_counts.setWordWrap(True)
        self.found_counts.setTextFormat(Qt.TextFormat.PlainText)

        self.found_layout.addWidget(self.found_counts)

        self.rows = QTableView(self.page_found)
        self.rows.setObjectName(u"rows")

        self.found_layout.addWidget(self.rows)

        self.findings_title = QLabel(self.page_found)
        self.findings_title.setObjectName(u"findings_title")
        self.findings_title.setProperty(u"role", u"bold")

        self.found_layout.addWidget(self.findings_title)

        self.findings = QListWidget(self.page_found)
        self.findings.setObjectName(u"findings")

        self.found_layout.addWidget(self.findings)

        self.pages.addWidget(self.page_found)

        self.layout.addWidget(self.pages)

        self.problem = QLabel(ImportFile)
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

        self.accept_button = QPushButton(ImportFile)
        self.accept_button.setObjectName(u"accept_button")

        self.buttons.addWidget(self.accept_button)

        self.cancel_button = QPushButton(ImportFile)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons.addWidget(self.cancel_button)


        self.layout.addLayout(self.buttons)


        self.retranslateUi(ImportFile)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(ImportFile)
    # setupUi

    def retranslateUi(self, ImportFile: QDialog) -> None:
        ImportFile.setWindowTitle(QCoreApplication.translate("ImportFile", u"\u0418\u043c\u043f\u043e\u0440\u0442 \u0434\u043e\u0440\u043e\u0436\u043d\u043e\u0439 \u043a\u0430\u0440\u0442\u044b", None))
        self.file_name.setPlaceholderText(QCoreApplication.translate("ImportFile", u"\u0424\u0430\u0439\u043b \u043d\u0435 \u0432\u044b\u0431\u0440\u0430\u043d", None))
        self.choose_button.setText(QCoreApplication.translate("ImportFile", u"\u0412\u044b\u0431\u0440\u0430\u0442\u044c \u0444\u0430\u0439\u043b\u2026", None))
        self.start_text.setText(QCoreApplication.translate("ImportFile", u"\u041f\u043e\u0434\u043e\u0439\u0434\u0435\u0442 \u0442\u0430\u0431\u043b\u0438\u0446\u0430 \u043c\u0435\u0440\u043e\u043f\u0440\u0438\u044f\u0442\u0438\u0439: \u043a\u043d\u0438\u0433\u0430 Excel \u0438\u043b\u0438 \u0442\u0435\u043a\u0441\u0442, \u0441\u043a\u043e\u043f\u0438\u0440\u043e\u0432\u0430\u043d\u043d\u044b\u0439 \u0438\u0437 \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430. \u0414\u043e \u043a\u043d\u043e\u043f\u043a\u0438 \u00ab\u0418\u043c\u043f\u043e\u0440\u0442\u0438\u0440\u043e\u0432\u0430\u0442\u044c\u00bb \u043d\u0438\u0447\u0435\u0433\u043e \u043d\u0435 \u0437\u0430\u043f\u0438\u0441\u044b\u0432\u0430\u0435\u0442\u0441\u044f.", None))
        self.busy_text.setText(QCoreApplication.translate("ImportFile", u"\u0427\u0438\u0442\u0430\u0435\u0442\u0441\u044f \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u2026", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ImportFile", u"\u0427\u0442\u043e \u0440\u0430\u0441\u043f\u043e\u0437\u043d\u0430\u043d\u043e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("ImportFile", u"\u0417\u0430\u043c\u0435\u0447\u0430\u043d\u0438\u044f", None))
#endif // QT_CONFIG(accessibility)
        self.accept_button.setText(QCoreApplication.translate("ImportFile", u"\u0418\u043c\u043f\u043e\u0440\u0442\u0438\u0440\u043e\u0432\u0430\u0442\u044c", None))
        self.cancel_button.setText(QCoreApplication.translate("ImportFile", u"\u041e\u0442\u043c\u0435\u043d\u0430", None))
    # retranslateUi

