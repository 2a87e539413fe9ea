using Clairevoie.Domain;

namespace Clairevoie.Hall.Api.Hooks;

/// <summary>An address that an application has, as its holder sees it.</summary>
public sealed record HookRow(string Id, string Application, string Name, string Mission, string Address, string Topics, DateOnly MadeOn);

/// <summary>An address that is told, and for which mission.</summary>
internal sealed record HookServing(string Id, string Address, string Topics, string Account, string Mission)
{
    public IReadOnlyList<string> Watches => Topics.Split(' ');
}

/// <summary>Something to tell now.</summary>
internal sealed record HookDue(string Id, string Topic, string Body, int Tries);

/// <summary>What became of a call.</summary>
public enum HookFate
{
    /// <summary>It is called, or called again.</summary>
    Waits,

    /// <summary>The application took it.</summary>
    Taken,

    /// <summary>It was tried often enough.</summary>
    GivenUp,
}

/// <summary>One telling, as the page lists it.</summary>
public sealed record HookDelivery
{
    public string Id { get; init; } = "";
    public string Webhook { get; init; } = "";
    public string Name { get; init; } = "";
    public string Address { get; init; } = "";
    public string Topic { get; init; } = "";
    public string Body { get; init; } = "";
    public string MadeAt { get; init; } = "";
    public int Tries { get; init; }
    public string? NextAt { get; init; }
    public string? TriedAt { get; init; }
    public int? Status { get; init; }
    public string? Fault { get; init; }

    /// <summary>How it stands.</summary>
    public HookFate Fate => NextAt is not null ? HookFate.Waits : Status is >= 200 and < 300 ? HookFate.Taken : HookFate.GivenUp;
}
