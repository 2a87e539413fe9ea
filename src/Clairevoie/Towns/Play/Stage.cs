using Clairevoie.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>What everybody who plays has at hand: the house, the clock of the play, the accounts that play, the town, its chance, and what was made so far.</summary>
internal sealed record Stage(IServiceProvider Services, FictionalTown Town, Cast Cast, Chance Chance)
{
    public PlayedClock Clock { get; } = new();

    public PlayedYear Made { get; set; } = new();

    /// <summary>One of the things that pages use, made of what the house holds and of what is handed to it.</summary>
    public T Of<T>(params object[] with) => ActivatorUtilities.CreateInstance<T>(Services, with);
}

/// <summary>One month of a play: the how manieth of how many, up to which day.</summary>
internal sealed record PlayedMonth(int Turn, int All, DateOnly Last)
{
    /// <summary>Its first day.</summary>
    public DateOnly First => FirstOf(Turn);

    public bool IsLast => Turn == All - 1;

    /// <summary>The first day of another month of the play.</summary>
    public DateOnly FirstOf(int turn) => Last.AddMonths(turn - All);

    /// <summary>Whether a day lies in this month of the play.</summary>
    public bool Holds(DateOnly day) => First <= day && day < FirstOf(Turn + 1);
}

/// <summary>
/// One part of a year that is played. A month that was cut short is played again from its beginning: chance says the same again, and what is
/// there already is left as it is.
/// </summary>
internal interface IPart
{
    Task Month(PlayedMonth month, CancellationToken stop);
}
