namespace Clairevoie.Domain;

/// <summary>What was done, in one word, as the trace keeps it. <c>default</c> is reading.</summary>
public enum Act
{
    /// <summary>Something sensitive was read.</summary>
    Read,

    /// <summary>Something new was written.</summary>
    Enter,

    /// <summary>Something written was changed.</summary>
    Change,

    /// <summary>An answer was given to somebody who reported.</summary>
    Answer,

    /// <summary>Something was taken back by whoever gave it.</summary>
    Withdraw,

    /// <summary>Something left the house as a file.</summary>
    Export,

    /// <summary>Something came into the house as a file.</summary>
    Import,

    /// <summary>A message left for another room.</summary>
    Send,

    /// <summary>A message of another room was taken in.</summary>
    Receive,

    /// <summary>A door stayed shut before a signed-in person.</summary>
    Refuse,

    /// <summary>A key was made, wrapped anew or destroyed.</summary>
    Key,

    /// <summary>Something reached its date and was erased.</summary>
    Purge,

    /// <summary>Somebody signed in, out, or proved who they are.</summary>
    SignIn,
}
