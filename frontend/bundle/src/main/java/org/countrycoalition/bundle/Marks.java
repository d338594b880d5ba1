package org.countrycoalition.bundle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Small marks and boxes. */
@Tag("div")
@Route("marks")
@DependencyTrigger({ Avatar.class, AvatarGroup.class, Badge.class, Card.class, ProgressBar.class })
@Uses(Avatar.class)
@Uses(AvatarGroup.class)
@Uses(Badge.class)
@Uses(Card.class)
@Uses(ProgressBar.class)
class Marks extends Component {

}
