namespace Clairevoie.Domain;

/// <summary>How a report came in.</summary>
public enum ReportSource
{
    /// <summary>Written by whoever saw.</summary>
    Form,

    /// <summary>Told by telephone and written down by an operator.</summary>
    Phone,
}
