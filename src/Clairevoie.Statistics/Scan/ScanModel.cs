namespace Clairevoie.Statistics.Scan;

/// <summary>What the cases are compared with.</summary>
public enum ScanModel
{
    /// <summary>With themselves: where and when are independent unless something gathers (Kulldorff 2005). Needs cases only.</summary>
    Permutation,

    /// <summary>With a population at risk (Kulldorff 1997, 1998, 2001).</summary>
    Poisson,

    /// <summary>With controls: events that are not cases (Kulldorff 1997).</summary>
    Bernoulli,
}

/// <summary>What happens when several places lie at one distance of a centre.</summary>
public enum RingOrder
{
    /// <summary>They come in together: a circle holds a place or it does not.</summary>
    Whole,

    /// <summary>One at a time, the smaller first coordinate first, then the second: so do the programs that results are compared with.</summary>
    Customary,
}

/// <summary>The length of one step of time.</summary>
public enum ScanUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}

/// <summary>Which day of an event the scan goes by.</summary>
public enum ScanClock
{
    /// <summary>The day it happened. What was not yet known on the last day is left out.</summary>
    Happened,

    /// <summary>The day it became known: a late report then stands in the present, where it can be acted on.</summary>
    Known,
}
