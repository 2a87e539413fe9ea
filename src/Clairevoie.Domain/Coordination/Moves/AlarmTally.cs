namespace Clairevoie.Domain;

/// <summary>How often alarms were right: there was something, in so many of those of which somebody said what became.</summary>
/// <param name="Accepted">There was something, and somebody went.</param>
/// <param name="Explained">There was something, with a known cause.</param>
/// <param name="SetAside">There was nothing.</param>
/// <param name="Waiting">Nobody has said.</param>
public sealed record AlarmTally(int Accepted, int Explained, int SetAside, int Waiting)
{
    /// <summary>From this many decided alarms on, a share is written as a percentage: fewer are told one by one.</summary>
    public const int EnoughForPercent = 11;

    /// <summary>Of how many somebody said what became.</summary>
    public int Decided => Accepted + Explained + SetAside;

    /// <summary>In how many of them there was something.</summary>
    public int Right => Accepted + Explained;

    /// <summary>Whether there are enough for a percentage.</summary>
    public bool IsEnough => Decided >= EnoughForPercent;

    /// <summary>Counts how alarms stand.</summary>
    public static AlarmTally Of(IEnumerable<AlarmState> states)
    {
        var by = states.CountBy(state => state).ToDictionary();
        return new(
            by.GetValueOrDefault(AlarmState.Accepted), by.GetValueOrDefault(AlarmState.Explained), by.GetValueOrDefault(AlarmState.SetAside),
            by.GetValueOrDefault(AlarmState.Unread) + by.GetValueOrDefault(AlarmState.Read));
    }
}
