package dev.ansatz.model.rnn;

import dev.ansatz.nn.recurrent.Cell;
import dev.ansatz.nn.recurrent.GruCell;
import dev.ansatz.nn.recurrent.LstmCell;
import dev.ansatz.nn.recurrent.MinimalGatedCell;
import dev.ansatz.nn.recurrent.SimpleCell;

/** The kinds of recurrent cells. */
public enum CellKind {
  /** h' = tanh(x W + h U + b). */
  RNN {
    @Override
    public Cell cell(int units) {
      return new SimpleCell(units);
    }
  },
  /** With an update gate and no reset. */
  SIMPLIFIED_GRU {
    @Override
    public Cell cell(int units) {
      return new MinimalGatedCell(units);
    }
  },
  /** The reset gate acts inside the recurrent product (Cho et al., 2014). */
  GRU {
    @Override
    public Cell cell(int units) {
      return new GruCell(units, GruCell.Reset.INSIDE);
    }
  },
  /** The reset gate acts outside the recurrent product (cuDNN). */
  GRU_RESET_OUTSIDE {
    @Override
    public Cell cell(int units) {
      return new GruCell(units, GruCell.Reset.OUTSIDE);
    }
  },
  /** The long short-term memory. */
  LSTM {
    @Override
    public Cell cell(int units) {
      return new LstmCell(units);
    }
  };

  /** Makes a cell with so many units. */
  public abstract Cell cell(int units);
}
