package dev.ansatz.model.esn.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonomialsTest {
  @ParameterizedTest
  @CsvSource({"6, 4, 210", "6, 2, 28", "1, 5, 6", "3, 1, 4", "1000000, 20, -1"})
  void countsLikeTheBinomialCoefficient(long variables, int order, long count) {
    BigInteger counted = Monomials.count(variables, order);
    if (count < 0) {
      assertEquals(102, counted.toString().length());
    } else {
      assertEquals(BigInteger.valueOf(count), counted);
      assertEquals(count, Monomials.of((int) variables, order).count());
    }
  }

  @Test
  void listsByDegree() {
    double[] values = new double[10];
    Monomials.of(2, 3).evaluate(new double[] {2, 3}, values);
    assertArrayEquals(new double[] {1, 2, 3, 4, 6, 9, 8, 12, 18, 27}, values);
  }

  // With primes as variables, products are distinct exactly where monomials are.
  @Test
  void noMonomialComesTwice() {
    double[] values = new double[210];
    Monomials.of(6, 4).evaluate(new double[] {2, 3, 5, 7, 11, 13}, values);
    assertEquals(210, Arrays.stream(values).distinct().count());
    assertEquals(1, DoubleStream.of(values).min().orElseThrow());
    assertEquals(Math.pow(13, 4), DoubleStream.of(values).max().orElseThrow());
  }
}
