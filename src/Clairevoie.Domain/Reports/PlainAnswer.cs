namespace Clairevoie.Domain;

/// <summary>
/// The closed list of answers that a reporter may read. None says what was done, what will be done, or by whom;
/// each has its sentence in <c>answer.KEY</c>.
/// </summary>
public enum PlainAnswer
{
    /// <summary>Thank you: this adds to what is known of the place.</summary>
    AddsToWhatIsKnown,

    /// <summary>The place was already known; your report is joined to the others.</summary>
    AlreadyKnown,

    /// <summary>Passed to the body in charge.</summary>
    PassedToTheBodyInCharge,

    /// <summary>More is needed: where or when. A word may be added.</summary>
    MoreIsNeeded,

    /// <summary>This is not for this service; here is who can help.</summary>
    AnotherBodyCanHelp,

    /// <summary>Nothing can be done with what is written here.</summary>
    NotEnoughToAct,
}
