package org.countrycoalition.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;

import org.countrycoalition.exchange.UnreadableFile.Fault;

/**
 * A part of a workbook while it is unpacked. It ends when it is larger than it may be,
 * and when what came out is not what was put in: a damaged digit is never taken for a
 * figure.
 */
class UnpackedPart extends FilterInputStream {

	private final CRC32 sum = new CRC32();

	private final long expected;

	private final long most;

	private long size;

	/**
	 * @param packed what is unpacked by reading it
	 * @param expected check sum that the file states
	 * @param most bytes that may come out
	 */
	UnpackedPart(InputStream packed, long expected, long most) {
		super(packed);
		this.expected = expected;
		this.most = most;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int count = unpack(target, offset, length);
		if (count > 0) {
			this.sum.update(target, offset, count);
			this.size += count;
		}
		if (this.size > this.most) {
			throw tooLarge();
		}
		return count;
	}

	private int unpack(byte[] target, int offset, int length) throws IOException {
		try {
			return super.read(target, offset, length);
		}
		catch (IOException ex) {
			if (String.valueOf(ex.getMessage()).contains("Zip bomb")) {
				throw tooLarge();
			}
			throw ex;
		}
	}

	/**
	 * Reads what is left of the part, which must be nothing else than was put in.
	 */
	void finish() throws IOException {
		transferTo(OutputStream.nullOutputStream());
		if (this.sum.getValue() != this.expected) {
			throw new IOException("What was unpacked is not what was packed");
		}
	}

	/** Parsers close what they have read; it is not read to its end yet. */
	@Override
	public void close() {
	}

	/** Bytes that came out. */
	long size() {
		return this.size;
	}

	static UnreadableFile tooLarge() {
		return new UnreadableFile(Fault.TOO_LARGE, 0, "", "");
	}

}
