using Clairevoie.Domain;

namespace Clairevoie.Publication.Bilans.Compose;

/// <summary>A part as its table keeps it.</summary>
public sealed record PartRow(Guid Id, MissionId Author, AgencyId Agency, string Territory, int Year, int Part)
{
    /// <summary>What the table of rights needs to know of it.</summary>
    public Record Record => new(Id.ToString("D"), Author, Agency, Territory, new HashSet<MissionId>(), new HashSet<AgencyId>());
}

/// <summary>Words as they were written: of the part where <c>About</c> is empty, else of a comparison. Which turn they answer is kept.</summary>
public sealed record WordsRow(Guid Part, string About, int Turn, int BasedOn, MissionId Author, AgencyId Agency, DateOnly WrittenOn, string French, string English);

/// <summary>A figure that was taken into a part, or a comparison of two.</summary>
public sealed record PickRow(Guid Part, string A, string B)
{
    /// <summary>Whether it is a comparison.</summary>
    public bool IsPair => B.Length > 0;
}

/// <summary>A signature, and the fingerprint of what was signed.</summary>
public sealed record SignatureRow(Guid Part, int Turn, MissionId Author, AgencyId Agency, DateOnly SignedOn, string Fingerprint);
