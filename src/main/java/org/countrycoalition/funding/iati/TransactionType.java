package org.countrycoalition.funding.iati;

import java.util.Arrays;
import java.util.Optional;

import org.countrycoalition.funding.Stage;

/**
 * Types of transactions that say how far money has come, and from which side: of who
 * gives, or of who gets it.
 */
enum TransactionType {

	INCOMING_FUNDS("1", Stage.PAYMENT, false),

	OUTGOING_COMMITMENT("2", Stage.COMMITMENT, true),

	DISBURSEMENT("3", Stage.PAYMENT, true),

	EXPENDITURE("4", Stage.SPENDING, true),

	INCOMING_COMMITMENT("11", Stage.COMMITMENT, false),

	OUTGOING_PLEDGE("12", Stage.PLEDGE, true),

	INCOMING_PLEDGE("13", Stage.PLEDGE, false);

	private final String code;

	private final Stage stage;

	private final boolean outgoing;

	TransactionType(String code, Stage stage, boolean outgoing) {
		this.code = code;
		this.stage = stage;
		this.outgoing = outgoing;
	}

	/** As the code list has it. */
	String code() {
		return this.code;
	}

	/** How far the money has come. */
	Stage stage() {
		return this.stage;
	}

	/** Whether who gives says so. */
	boolean isOutgoing() {
		return this.outgoing;
	}

	/**
	 * @return empty for repayments, interest, loans sold and the like, which are no
	 * contributions
	 */
	static Optional<TransactionType> of(String code) {
		return Arrays.stream(values()).filter((type) -> type.code.equals(code)).findFirst();
	}

	/**
	 * @param stage of a contribution, no intent
	 * @param outgoing whether who gives says so; spending has one side only
	 */
	static TransactionType of(Stage stage, boolean outgoing) {
		return Arrays.stream(values())
			.filter((type) -> type.stage == stage && (type.outgoing == outgoing || type == EXPENDITURE))
			.findFirst()
			.orElseThrow();
	}

}
