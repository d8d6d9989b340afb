package org.branchwork.journey;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:journey;DB_CLOSE_DELAY=-1")
class H2JourneyTest extends AdmissionJourney {}
