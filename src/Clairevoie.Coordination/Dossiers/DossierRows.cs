using Clairevoie.Domain;

namespace Clairevoie.Coordination.Dossiers;

/// <summary>A dossier as its table keeps it.</summary>
public sealed record DossierRow
{
    public Guid Id { get; init; }

    public string Agency { get; init; } = "";

    public string Territory { get; init; } = "";

    public Guid Perimeter { get; init; }

    public string LastQuarter { get; init; } = "";

    public DateOnly ChangeDay { get; init; }

    public DateOnly MadeOn { get; init; }

    public string Body { get; init; } = "";

    /// <summary>What it says.</summary>
    public HsaDossier Dossier => MessageBody.Read<HsaDossier>(Body);
}

/// <summary>Words of a partner, opened.</summary>
public sealed record DossierWord(Guid Id, string Agency, Role Role, DateOnly WrittenOn, string Words);
