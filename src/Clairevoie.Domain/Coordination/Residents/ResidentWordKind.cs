namespace Clairevoie.Domain;

/// <summary>What a resident says on the page of a quarter. <c>default</c> is a question.</summary>
public enum ResidentWordKind
{
    /// <summary>A question about the quarter.</summary>
    Question,

    /// <summary>A figure is contested.</summary>
    Contest,
}

/// <summary>Why words of a resident are not shown: a closed list. <c>default</c> is that they hold a person.</summary>
public enum AsideReason
{
    /// <summary>They point at a person.</summary>
    Person,

    /// <summary>They tell of dealing or of an operation: there is another door for it.</summary>
    Dealing,

    /// <summary>They insult or threaten.</summary>
    Insult,

    /// <summary>They are about something else.</summary>
    OffTopic,
}

/// <summary>Where words of a resident stand. <c>default</c> is that nobody read them yet.</summary>
public enum ResidentWordState
{
    /// <summary>They wait to be read; nobody outside sees them.</summary>
    Waiting,

    /// <summary>They are shown, and wait for an answer.</summary>
    Shown,

    /// <summary>They are shown with their answer.</summary>
    Answered,

    /// <summary>They are not shown, and what they said was destroyed.</summary>
    Aside,
}
