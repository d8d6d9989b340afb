package org.branchwork.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a page is looked at on. */
public enum Screen {
    DESKTOP(1400, 1000, false),
    DARK(1400, 1000, true),
    PHONE(360, 740, false);

    private final int width;
    private final int height;
    private final boolean dark;

    Screen(int width, int height, boolean dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    /** The page that is open and all that follow; a phone is narrower than a window can be made. */
    public void showIn(Chromium chromium) {
        show((ChromeDriver) chromium.driver(), width, height, dark);
    }

    static void show(ChromeDriver driver, int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }
}
