namespace Clairevoie.Hall.Files;

/// <summary>A file cannot be read as a table at all: too large, packed to explode, not what its name says.</summary>
public sealed class FileRefusedException(FileFault fault) : Exception(fault.Code)
{
    public FileFault Fault { get; } = fault;
}
