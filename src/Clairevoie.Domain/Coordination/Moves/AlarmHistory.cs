namespace Clairevoie.Domain;

/// <summary>Something that was done with an alarm, by an agency, on a day.</summary>
/// <param name="Turn">Its place among what was done with this alarm, from one.</param>
/// <param name="Agency">For whom.</param>
/// <param name="OnDay">When.</param>
/// <param name="Act">What.</param>
/// <param name="Reason">Why; reading needs none.</param>
public sealed record AlarmFact(int Turn, AgencyId Agency, DateOnly OnDay, AlarmAct Act, AlarmReason? Reason);

/// <summary>How an alarm stands.</summary>
public enum AlarmState
{
    /// <summary>Nobody has read it.</summary>
    Unread,

    /// <summary>It was read and waits for a word.</summary>
    Read,

    /// <summary>There was something, and somebody goes.</summary>
    Accepted,

    /// <summary>There was something, with a cause that asks for nobody.</summary>
    Explained,

    /// <summary>There was nothing.</summary>
    SetAside,
}

/// <summary>What was done with an alarm, oldest first. Facts are kept, the state is computed: the last decision holds, and none is taken away.</summary>
public sealed record AlarmHistory(IReadOnlyList<AlarmFact> Facts)
{
    /// <summary>How many decisions were taken: whoever decides says how many they had seen.</summary>
    public int Decisions => Facts.Count(fact => fact.Act != AlarmAct.Read);

    /// <summary>The decision that holds, if one was taken.</summary>
    public AlarmFact? Decision => Facts.LastOrDefault(fact => fact.Act != AlarmAct.Read);

    /// <summary>How it stands.</summary>
    public AlarmState State => Decision switch
    {
        { Act: AlarmAct.Accepted } => AlarmState.Accepted,
        { Act: AlarmAct.Explained } => AlarmState.Explained,
        { Act: AlarmAct.SetAside } => AlarmState.SetAside,
        _ => Facts.Count > 0 ? AlarmState.Read : AlarmState.Unread,
    };

    /// <summary>Whether nobody has decided yet.</summary>
    public bool Waits => Decision is null;
}
