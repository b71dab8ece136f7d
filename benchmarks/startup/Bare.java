/** What a virtual machine does at the least. */
public final class Bare {
  private Bare() {}

  /** Prints a line. */
  public static void main(String[] arguments) {
    System.out.println("bare");
  }
}
