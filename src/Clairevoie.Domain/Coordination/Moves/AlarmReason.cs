namespace Clairevoie.Domain;

/// <summary>What somebody did with an alarm. <c>default</c> is reading it.</summary>
public enum AlarmAct
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>There was something, and somebody goes.</summary>
    Accepted,

    /// <summary>There was something, and it has a cause that asks for nobody.</summary>
    Explained,

    /// <summary>There was nothing.</summary>
    SetAside,
}

/// <summary>Why, from a closed list: an alarm bears no words, so that none can name anybody.</summary>
public enum AlarmReason
{
    /// <summary>An outreach team goes.</summary>
    OutreachGoes,

    /// <summary>Mediators of the town go.</summary>
    MediationGoes,

    /// <summary>The town cleans, lights or mends.</summary>
    TownWorks,

    /// <summary>A problem was opened for it.</summary>
    ProblemOpened,

    /// <summary>The scene was known, and is being dealt with.</summary>
    KnownScene,

    /// <summary>A market, a match, a festival.</summary>
    Event,

    /// <summary>Works or a closed street.</summary>
    Works,

    /// <summary>A campaign asked people to report.</summary>
    Campaign,

    /// <summary>One voice many times.</summary>
    OneVoice,

    /// <summary>Somebody went, and saw nothing.</summary>
    NothingSeen,

    /// <summary>The reports were put at a wrong place.</summary>
    WrongPlace,
}

/// <summary>Which reasons belong to which act.</summary>
public static class AlarmReasons
{
    /// <summary>The reasons that an act may bear; reading needs none.</summary>
    public static IReadOnlyList<AlarmReason> Of(AlarmAct act) => act switch
    {
        AlarmAct.Accepted => [AlarmReason.OutreachGoes, AlarmReason.MediationGoes, AlarmReason.TownWorks, AlarmReason.ProblemOpened],
        AlarmAct.Explained => [AlarmReason.KnownScene, AlarmReason.Event, AlarmReason.Works, AlarmReason.Campaign],
        AlarmAct.SetAside => [AlarmReason.OneVoice, AlarmReason.NothingSeen, AlarmReason.WrongPlace],
        _ => [],
    };
}
