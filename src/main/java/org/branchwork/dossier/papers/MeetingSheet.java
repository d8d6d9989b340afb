package org.branchwork.dossier.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.springframework.stereotype.Component;

/** What the papers of a branch meeting have in common. */
@Component
class MeetingSheet {

    private final Heads heads;
    private final Posts posts;

    MeetingSheet(Heads heads, Posts posts) {
        this.heads = heads;
        this.posts = posts;
    }

    Map<String, Object> content(BranchMeeting meeting, Reading reading) {
        Map<String, Object> content = heads.content(reading.theCase(), reading.locale());
        content.put("meeting", meeting);
        content.put("names", names(meeting));
        Set<String> secretary =
                posts.actingIn(PostKind.SECRETARY.at(reading.theCase().branch()), meeting.day());
        content.put("secretary", heads.names(secretary));
        return content;
    }

    /** Of everybody a paper of this meeting names. */
    Map<String, String> names(BranchMeeting meeting) {
        Map<String, String> names = new TreeMap<>();
        for (List<String> logins : List.of(meeting.due(), meeting.present(), meeting.lodged(), meeting.tellers())) {
            logins.forEach(login -> names.put(login, heads.name(login)));
        }
        meeting.notDue().forEach(one -> names.put(one.login(), heads.name(one.login())));
        return new HashMap<>(names);
    }
}
