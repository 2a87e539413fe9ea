namespace Clairevoie.Statistics.Clusters;

/// <summary>Two points that are joined, by the caller's numbers, and the square of their distance. Edges are compared by distance, then by numbers: no two are equal.</summary>
internal readonly record struct TreeEdge(double Square, int Low, int High) : IComparable<TreeEdge>
{
    /// <summary>Longer than any.</summary>
    public static TreeEdge None { get; } = new(double.PositiveInfinity, int.MaxValue, int.MaxValue);

    public static TreeEdge Of(double square, int one, int other) => one < other ? new(square, one, other) : new(square, other, one);

    public int CompareTo(TreeEdge other) => (Square, Low, High).CompareTo((other.Square, other.Low, other.High));

    public static bool operator <(TreeEdge left, TreeEdge right) => left.CompareTo(right) < 0;

    public static bool operator >(TreeEdge left, TreeEdge right) => left.CompareTo(right) > 0;

    public static bool operator <=(TreeEdge left, TreeEdge right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TreeEdge left, TreeEdge right) => left.CompareTo(right) >= 0;
}
