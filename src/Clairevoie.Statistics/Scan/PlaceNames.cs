using System.Collections;

namespace Clairevoie.Statistics.Scan;

/// <summary>Names places by their coordinates, and writes a name only when somebody reads it.</summary>
internal sealed class PlaceNames(double[] x, double[] y) : IReadOnlyList<string>
{
    public int Count => x.Length;

    public string this[int index] => FormattableString.Invariant($"{x[index]:0.###}_{y[index]:0.###}");

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
