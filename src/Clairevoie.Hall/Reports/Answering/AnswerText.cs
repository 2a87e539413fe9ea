using System.Text;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Reports;

/// <summary>How an answer of the closed list is written before it is sealed: its name, at one length for all, so that a seal does not tell which.</summary>
public static class AnswerText
{
    private const int Length = 32;

    /// <summary>Writes an answer, before it is sealed.</summary>
    public static byte[] Write(PlainAnswer answer) => Encoding.ASCII.GetBytes(answer.ToString().PadRight(Length));

    /// <summary>Reads an answer that was opened.</summary>
    public static PlainAnswer Read(byte[] text) => Enum.Parse<PlainAnswer>(Encoding.ASCII.GetString(text).TrimEnd());
}
