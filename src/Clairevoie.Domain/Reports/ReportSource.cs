namespace Clairevoie.Domain;

/// <summary>How a report came in.</summary>
public enum ReportSource
{
    /// <summary>Written by whoever saw.</summary>
    Form,

    /// <summary>Told by telephone and written down by an operator.</summary>
    Phone,

    /// <summary>Written by a partner about what they see at their own premises or on their ground.</summary>
    Partner,

    /// <summary>Sent by a street application of the city.</summary>
    Application,
}

/// <summary>Which way a report came, by whoever sends it.</summary>
public static class ReportSources
{
    /// <summary>Nobody signed in wrote a form; a mission without a role at the table is an application.</summary>
    public static ReportSource Of(Viewer? by) => by?.Role switch
    {
        null => ReportSource.Form,
        Role.PhoneOperator => ReportSource.Phone,
        Role.Public => ReportSource.Application,
        _ => ReportSource.Partner,
    };
}
