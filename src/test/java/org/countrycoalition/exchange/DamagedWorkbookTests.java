package org.countrycoalition.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DamagedWorkbookTests {

	private static final int DAMAGES = 400;

	private static final long BOMB = 1_000_000_000;

	private static byte[] whole = {};

	@BeforeAll
	static void write() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet();
			for (int line = 0; line < 40; line++) {
				XSSFRow row = sheet.createRow(line);
				row.createCell(0).setCellValue((line == 0) ? "Donor" : "Donor number " + line);
				row.createCell(1).setCellValue((line == 0) ? "Amount" : "");
				if (line > 0) {
					row.getCell(1).setCellValue(line * 12_345.5);
				}
			}
			workbook.write(bytes);
			whole = bytes.toByteArray();
		}
	}

	static Stream<byte[]> damages() {
		return IntStream.range(0, DAMAGES).mapToObj((seed) -> damaged(new Random(seed)));
	}

	private static byte[] damaged(Random random) {
		byte[] bytes = whole.clone();
		switch (random.nextInt(4)) {
			case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
			case 1 -> {
				int from = random.nextInt(bytes.length);
				int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
				bytes = without(bytes, from, to);
			}
			case 2 -> flip(bytes, random, 1, bytes.length);
			default -> flip(bytes, random, 30, bytes.length);
		}
		if (random.nextInt(4) == 0) {
			flip(bytes, random, 5, Math.min(bytes.length, 600));
		}
		return bytes;
	}

	private static byte[] without(byte[] bytes, int from, int to) {
		byte[] less = Arrays.copyOf(bytes, bytes.length - (to - from));
		System.arraycopy(bytes, to, less, from, bytes.length - to);
		return less;
	}

	private static void flip(byte[] bytes, Random random, int times, int among) {
		for (int time = 0; time < times && among > 0; time++) {
			int from = bytes.length - 1 - random.nextInt(among);
			bytes[from] ^= (byte) (1 << random.nextInt(8));
		}
	}

	@ParameterizedTest(name = "damage {index}")
	@MethodSource("damages")
	void a_damaged_workbook_is_refused_or_read_as_it_was(byte[] bytes) throws IOException {
		assertThat(read(bytes)).isIn(null, read(whole));
	}

	private static @Nullable Sheet read(byte[] bytes) throws IOException {
		try {
			return Sheets.read(new ByteArrayInputStream(bytes));
		}
		catch (UnreadableFile ex) {
			return null;
		}
	}

	@Test
	void a_whole_workbook_is_read_and_most_damaged_ones_are_not() throws IOException {
		assertThat(read(whole)).isNotNull();
		long refused = damages().filter((bytes) -> {
			try {
				return read(bytes) == null;
			}
			catch (IOException ex) {
				return false;
			}
		}).count();
		assertThat(refused).isGreaterThan(DAMAGES / 2);
	}

	@Test
	void a_part_of_a_billion_blanks_is_refused() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(Deflater.BEST_SPEED);
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			byte[] blanks = new byte[1_000_000];
			Arrays.fill(blanks, (byte) ' ');
			for (long size = 0; size < BOMB; size += blanks.length) {
				zip.write(blanks);
			}
		}
		assertThatThrownBy(() -> Sheets.read(new ByteArrayInputStream(bytes.toByteArray()))).isInstanceOfSatisfying(
				UnreadableFile.class, (refusal) -> assertThat(refusal.fault()).isEqualTo(Fault.TOO_LARGE));
	}

}
