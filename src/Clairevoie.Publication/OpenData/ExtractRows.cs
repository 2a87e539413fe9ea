namespace Clairevoie.Publication.OpenData;

/// <summary>One version of an extract, as it was published.</summary>
public sealed record ExtractVersion
{
    public string Name { get; init; } = "";

    public int Version { get; init; }

    public DateOnly MadeOn { get; init; }

    public string Reason { get; init; } = "";

    public int Lines { get; init; }
}

/// <summary>A file of a version, with its checksum.</summary>
public sealed record ExtractFile
{
    public string Name { get; init; } = "";

    public int Version { get; init; }

    public string File { get; init; } = "";

    public string Media { get; init; } = "";

    public string Sha256 { get; init; } = "";

    public long Bytes { get; init; }

    public byte[] Body { get; init; } = [];
}

/// <summary>What became of one extract when versions were asked for.</summary>
/// <param name="Name">The extract.</param>
/// <param name="Version">Its newest version now; nothing where it has none.</param>
/// <param name="IsNew">Whether this version was made now.</param>
/// <param name="Stopped">What kept it from leaving.</param>
public sealed record ExtractMade(string Name, int? Version, bool IsNew, IReadOnlyList<Stopped> Stopped);
