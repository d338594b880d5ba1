package org.countrycoalition.bundle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadFileList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Files from the reader. */
@Tag("div")
@Route("files")
@DependencyTrigger({ Upload.class, UploadButton.class, UploadDropZone.class, UploadFileList.class })
@Uses(Upload.class)
@Uses(UploadButton.class)
@Uses(UploadDropZone.class)
@Uses(UploadFileList.class)
class Files extends Component {

}
