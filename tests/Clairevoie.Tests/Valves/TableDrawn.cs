using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Clairevoie.Tests.Valves;

/// <summary>Tables drawn by chance, rich in small, zero and excluded counts.</summary>
public static class TableDrawn
{
    public static Arbitrary<CountTable> UpTo(int lines, int columns, int most) => Arb.From(
        from height in Gen.Choose(1, lines)
        from width in Gen.Choose(1, columns)
        from counts in Gen.ListOf(OneCount(most), height * width)
        select Table(width, [.. counts]));

    public static CountTable Table(int width, IReadOnlyList<long?> counts) => new(
        "acts",
        [.. Enumerable.Range(0, width).Select(column => $"c{column}")],
        [.. counts.Chunk(width).Select((line, n) => new CountLine($"l{n}", line))]);

    private static Gen<long?> OneCount(int most) => Gen.Frequency(
        (2, Gen.Constant<long?>(0)),
        (1, Gen.Constant<long?>(null)),
        (3, Gen.Choose(1, Small.Threshold - 1).Select(count => (long?)count)),
        (4, Gen.Choose(Small.Threshold, most).Select(count => (long?)count)));
}
