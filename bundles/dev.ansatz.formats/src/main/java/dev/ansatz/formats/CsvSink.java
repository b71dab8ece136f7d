package dev.ansatz.formats;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** Takes the lines of a CSV file. */
interface CsvSink {

  /**
   * Returns whether the first line is a header, where nobody says.
   *
   * @param fields those that are to be read, stripped
   * @param line the line's number
   * @throws dev.ansatz.api.data.DataException where that cannot be told
   */
  boolean isHeader(List<String> fields, long line);

  /**
   * Takes a line that is not the header.
   *
   * @throws dev.ansatz.api.data.DataException where it cannot be one
   */
  void take(CsvRecord line, CsvColumns columns);
}
