"""The options of one build."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """What the pipeline needs to know besides the course itself."""

    content: Path
    """The folder that holds the course folders."""

    course: str = ""
    """The name of the course folder; empty when `content` holds just one."""

    docs: Path = Path("docs")
    """The folder of the hand-written pages."""

    directory_urls: bool = True
    """Whether pages are addressed `topic/` (a server) or `topic.html` (opened from a folder)."""

    address: str = ""
    """Where the site will stand on the web; empty when unknown. The offline form is a copy of it, and names it too."""

    web_directory_urls: bool = True
    """Whether pages on the web are addressed `topic/`."""

    root: Path = Path()
    """Messages name files relative to this folder."""

    @property
    def taken(self) -> dict[str, str]:
        """Names, without their endings, of what stands in `docs`: addresses that are taken, each with what takes it."""
        return {path.stem: self.shown(path) for path in self.docs.iterdir()} if self.docs.is_dir() else {}

    def shown(self, path: Path) -> str:
        """The path as messages name it: relative to the root where it can be, with forward slashes."""
        try:
            return path.relative_to(self.root).as_posix()
        except ValueError:
            return path.as_posix()
