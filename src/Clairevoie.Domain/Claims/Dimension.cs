namespace Clairevoie.Domain.Claims;

/// <summary>What a unit measures; two dimensions have no common scale. <c>default</c> is a count of something.</summary>
public enum Dimension
{
    Count,
    Money,
    Mass,
    Time,

    /// <summary>A share of a whole, in percent.</summary>
    Share,

    /// <summary>A difference between two shares, in percentage points.</summary>
    Points,

    /// <summary>So many times another figure.</summary>
    Multiple,

    /// <summary>A date on the calendar.</summary>
    Calendar,
}
